import { expect, test } from 'vitest'
import { readPrinted } from './scan-printed'

function expectRead(table: Readonly<Record<string, readonly [number, string, string]>>) {
  for (const [text, [value, qualifier, unit]] of Object.entries(table))
    expect({ text, ...readPrinted(text) }).toEqual({ text, value, qualifier, unit })
}

test('plain figures are read with their unit', () => {
  expectRead({
    '2458.8亿元': [2458.8, 'exact', '亿元'],
    '479.5 亿元': [479.5, 'exact', '亿元'],
    '38129人': [38129, 'exact', '人'],
    '36微克/立方米': [36, 'exact', '微克/立方米'],
    '8.05‰': [8.05, 'exact', '‰'],
    '66％': [66, 'exact', '%'],
    '51.0%': [51, 'exact', '%'],
    '1.09': [1.09, 'exact', ''],
    '21万立方米/年': [21, 'exact', '万立方米/年'],
    '630元/人/月': [630, 'exact', '元/人/月'],
    '13个季度正增长': [13, 'exact', '个季度'],
    '6万亩设施蔬菜种植': [6, 'exact', '万亩'],
  })
})

test('words before a figure set its bound', () => {
  expectRead({
    突破300亿元: [300, 'over', '亿元'],
    突破300亿元大关: [300, 'over', '亿元'],
    '超过13.5万元': [13.5, 'over', '万元'],
    '超85%': [85, 'over', '%'],
    晋中市域内高速公路里程已突破624公里: [624, 'over', '公里'],
    近20万: [20, 'nearly', '万'],
    近700万人次: [700, 'nearly', '万人次'],
    接近5个: [5, 'nearly', '个'],
    约1945平方公里: [1945, 'about', '平方公里'],
    '大约70%销往国外': [70, 'about', '%'],
    达70亿元: [70, 'exact', '亿元'],
    '卫生厕所普及率达到80.4%': [80.4, 'exact', '%'],
    不到5万人: [5, 'atMost', '万人'],
    不超过36微克: [36, 'atMost', '微克'],
    不低于31亿斤: [31, 'atLeast', '亿斤'],
    至少30户: [30, 'atLeast', '户'],
    突破了110亿元: [110, 'over', '亿元'],
    总量稳居全市前五: [5, 'atMost', ''],
    前10位: [10, 'atMost', '位'],
  })
})

test('words that merely end alike set no bound', () => {
  expectRead({ 提前2年: [2, 'exact', '年'], 节约3000吨: [3000, 'exact', '吨'], 最近5天: [5, 'exact', '天'], 签约92所: [92, 'exact', '所'] })
})

test('words within and behind a figure set its bound', () => {
  expectRead({
    '30余万': [30, 'over', '万'],
    '30余万只': [30, 'over', '万只'],
    从业人员2万余人: [2, 'over', '万人'],
    设施蔬菜水果面积达7万多亩: [7, 'over', '万亩'],
    '130多名': [130, 'over', '名'],
    '7000余人': [7000, 'over', '人'],
    '3%左右': [3, 'about', '%'],
    '5%以上': [5, 'atLeast', '%'],
    '36微克/立方米以内': [36, 'atMost', '微克/立方米'],
    '10亿元以上产业规模': [10, 'atLeast', '亿元'],
    '粮食产量保持在31.1亿斤以上': [31.1, 'atLeast', '亿斤'],
    海拔900米以下: [900, 'atMost', '米'],
  })
})

test('Chinese numerals are read where no Arabic one stands', () => {
  expectRead({
    八成以上: [8, 'atLeast', '成'],
    将八成以上财政收入: [8, 'atLeast', '成'],
    翻一番: [2, 'exact', '倍'],
    翻了一番: [2, 'exact', '倍'],
    翻番: [2, 'exact', '倍'],
    翻两番: [4, 'exact', '倍'],
    翻一番以上: [2, 'atLeast', '倍'],
    提高3倍: [3, 'exact', '倍'],
    提高三倍: [3, 'exact', '倍'],
    近30倍: [30, 'nearly', '倍'],
    两倍以上: [2, 'atLeast', '倍'],
    破千万元: [1000, 'over', '万元'],
    首破百亿大关: [100, 'over', '亿'],
    千余名: [1000, 'over', '名'],
    百分之十五: [15, 'exact', '%'],
    连续五年: [5, 'exact', '年'],
  })
})

test('ranks are read as the number of the place', () => {
  expectRead({
    第4位: [4, 'exact', '位'],
    全省第3位: [3, 'exact', '位'],
    全市第一: [1, 'exact', ''],
    位居首位: [1, 'exact', '位'],
    位居全市榜首: [1, 'exact', '位'],
    居全省第二位: [2, 'exact', '位'],
  })
})

test('falls are negative, and a fall by more than a number has no interval', () => {
  expectRead({
    '-0.73‰': [-0.73, 'exact', '‰'],
    '增速为-19%': [-19, 'exact', '%'],
    '同比下降8.8%': [-8.8, 'exact', '%'],
    减少2253人: [-2253, 'exact', '人'],
  })
  expect(readPrinted('下降超过5%')).toBeNull()
})

test('thousands are read whether parted by commas or, in German, by dots', () => {
  expectRead({
    '3,379,498': [3_379_498, 'exact', ''],
    '1,045.93 平方公里': [1045.93, 'exact', '平方公里'],
    '111.714 Einwohner': [111_714, 'exact', '人'],
    '2.024 km²': [2024, 'exact', '平方公里'],
    '725 km²': [725, 'exact', '平方公里'],
    '1.5 km²': [1.5, 'exact', '平方公里'],
  })
})

test('money signs and traditional characters are read', () => {
  expectRead({
    '¥123.00亿': [123, 'exact', '亿元'],
    '¥385.50亿元': [385.5, 'exact', '亿元'],
    '74.7024萬人': [74.7024, 'exact', '万人'],
    '0.21個百分點': [0.21, 'exact', '个百分点'],
  })
})

test('dates and the numerals of names are passed over', () => {
  expectRead({
    '2020年,太谷区地区生产总值完成104.7亿元': [104.7, 'exact', '亿元'],
    '121.7亿元(2021年)': [121.7, 'exact', '亿元'],
    '1-5月,全市社会消费品零售总额同比下降8.8%': [-8.8, 'exact', '%'],
    '4A级旅游景区2个': [2, 'exact', '个'],
    'PM2.5浓度36微克/立方米': [36, 'exact', '微克/立方米'],
    '晋中(1.06%)': [1.06, 'exact', '%'],
  })
})

test('several figures are no single one, and words without a figure are none', () => {
  for (const text of [
    '61.1:10.4:83.5',
    '分别增长11%、12%',
    '1.6亿元,同比增长44.3%',
    '4029户9614名',
    '1—2个',
    '五万三千',
    '三分之二',
    '稳步增长',
    '2024年',
    '',
  ])
    expect(readPrinted(text)).toBeNull()
})
