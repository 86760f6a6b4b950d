import { createHash } from 'node:crypto'

/**
 * The name of a public key: its JSON Web Key thumbprint.
 * @see RFC 7638, RFC 8037
 */
export function keyId(x: string): string {
  return createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url')
}
