import { setNonce } from 'get-nonce'

/** The nonce of this page load: the only styles the content policy lets in besides our own files carry it. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''

setNonce(styleNonce())
