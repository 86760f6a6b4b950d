import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, contentHash } from './canonical.ts'

test('the examples of RFC 8785 come out as it says', () => {
  const numbers = JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]')
  const string = '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/'
  assert.equal(
    canonicalJson({ numbers, string, literals: [null, true, false] }),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('keys stand in the order of their UTF-16 code units, also those that look like numbers', () => {
  const keys = { '\u20ac': 5, '\r': 1, '\ufb33': 7, '1': 2, '\ud83d\ude00': 6, '\u0080': 3, '\u00f6': 4 }
  assert.deepEqual([...canonicalJson(keys).matchAll(/:(\d)/g)].map(([, place]) => place).join(''), '1234567')
  assert.equal(canonicalJson({ '10': 'ten', '2': 'two' }), '{"10":"ten","2":"two"}')
})

test('numbers are written as the appendix of RFC 8785 lists them', () => {
  const listed: [bits: string, text: string][] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ]
  for (const [bits, text] of listed) assert.equal(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE()), text)
})

test('what has no canonical form is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 'half \ud83d', { '\ude00': 1 }, () => 1])
    assert.throws(() => canonicalJson(value), /canonical form/)
})

test('any JSON reads back as it was, and the order in which it was written does not matter', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)))
    }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      assert.equal(contentHash(turned), contentHash(value))
    }),
  )
})
