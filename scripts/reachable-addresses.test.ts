import type { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { addressLines, reachableAddresses } from './reachable-addresses.mjs'

type Interfaces = ReturnType<typeof networkInterfaces>

const ipv4 = (address: string, internal = false) => ({
  address,
  netmask: '255.255.255.0',
  family: 'IPv4' as const,
  mac: '00:00:00:00:00:00',
  internal,
  cidr: null,
})
const ipv6 = (address: string) => ({ ...ipv4(address), family: 'IPv6' as const, scopeid: 0 })

const machine: Interfaces = {
  lo: [ipv4('127.0.0.1', true)],
  eth0: [ipv4('10.1.2.3'), ipv6('fe80::1')],
  wlan0: [ipv4('192.168.1.20')],
  eth1: undefined,
}

test('a server for this machine alone has no address for others, and says how to let them in', () => {
  const addresses = reachableAddresses('127.0.0.1', 4173, machine)
  expect(addresses).toEqual({ own: 'http://localhost:4173/', others: [] })
  expect(addressLines(addresses, '127.0.0.1')).toEqual([
    '本机：http://localhost:4173/',
    '只有这台机器能打开。要让同一网络里的其他机器打开，请运行：npm start -- --host 0.0.0.0',
  ])
  for (const host of ['localhost', '127.0.0.2', '::1']) expect(reachableAddresses(host, 80, machine).others).toEqual([])
  expect(reachableAddresses('::1', 4173, machine).own).toBe('http://[::1]:4173/')
})

test.each(['0.0.0.0', '::'])(
  'a server on %s is reached from outside under every IPv4 address of its machine, its own loop left out',
  (host) => {
    const addresses = reachableAddresses(host, 4174, machine)
    expect(addresses.others).toEqual(['http://10.1.2.3:4174/', 'http://192.168.1.20:4174/'])
    expect(addressLines(addresses, host)).toEqual([
      '本机：http://localhost:4174/',
      '其他机器：http://10.1.2.3:4174/',
      '其他机器：http://192.168.1.20:4174/',
    ])
  },
)

test('a server on one address of the machine is reached under that', () => {
  expect(reachableAddresses('10.1.2.3', 80, machine)).toEqual({ own: 'http://10.1.2.3:80/', others: ['http://10.1.2.3:80/'] })
  expect(reachableAddresses('fd00::12', 80, machine).others).toEqual(['http://[fd00::12]:80/'])
})

test('a machine without network says that others have no way to it', () => {
  const addresses = reachableAddresses('0.0.0.0', 4173, { lo: [ipv4('127.0.0.1', true)] })
  expect(addressLines(addresses, '0.0.0.0')).toEqual([
    '本机：http://localhost:4173/',
    '没有找到这台机器的网络地址，其他机器暂时打不开；请检查网络连接。',
  ])
})
