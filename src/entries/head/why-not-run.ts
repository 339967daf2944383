/** What a server's answer for a script says of why the browser does not run it, for who runs the site; '' where nothing is wrong. */
function fault({ ok, status, headers }: Response): string {
  const type = headers.get('content-type') || '未知类型'
  if (!ok) return `服务器对脚本答复${status}。`
  if (/html/.test(type)) return '服务器给出的是网页而不是脚本，可能要先登录，或文件没有放全。'
  return /javascript/.test(type) ? '' : `服务器把脚本当作“${type}”发送，浏览器不运行；请网站管理员把.js的类型设为text/javascript。`
}

/** Asks for the script at `address` once more, to tell why it did not run. */
export function whyNotRun(address: string): Promise<string> {
  return fetch(address, { cache: 'no-store' }).then(fault, () => '网络不通。')
}
