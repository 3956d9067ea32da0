import type { Host, SavedFile } from './transport'

const tokenKey = 'belvrij.token'
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Trades the one-time code of the address for a token that lives as long as this tab; the code leaves the address. */
async function enter(): Promise<string | null> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code')
  if (code === null) return sessionStorage.getItem(tokenKey)
  history.replaceState(null, '', location.pathname)
  const response = await fetch('/enter', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code })
  })
  if (!response.ok) return sessionStorage.getItem(tokenKey)
  const { token } = (await response.json()) as { token: string }
  sessionStorage.setItem(tokenKey, token)
  return token
}

/** Reads the open answer of the change stream until it ends; true when the host refused to open it. */
async function follow(token: string, listener: () => void): Promise<boolean> {
  const response = await fetch('/changes', { headers: { authorization: `Bearer ${token}` } })
  if (!response.ok || !response.body) return true
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return false
    if (value.includes('data: changed')) listener()
  }
}

function download({ name, type, base64 }: SavedFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The application behind HTTP, on this machine or at school. */
export function httpHost(): Host {
  const entered = enter().catch(() => sessionStorage.getItem(tokenKey))
  return {
    async call(ask) {
      const token = await entered
      if (token === null) return { ok: false, reason: 'outside' }
      try {
        const response = await fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(ask)
        })
        if (response.status === 401) return { ok: false, reason: 'outside' }
        if (!response.ok) return { ok: false, reason: 'offline' }
        return await response.json()
      } catch {
        return { ok: false, reason: 'offline' }
      }
    },
    save: (file) => {
      download(file)
      return Promise.resolve(true)
    },
    onChanged(listener) {
      const keepFollowing = async () => {
        const token = await entered
        if (token === null) return
        for (let wait = 500; ; wait = Math.min(wait * 2, 15_000)) {
          const refused = await follow(token, listener).catch(() => false)
          if (refused) return
          await pause(wait)
          // What was written while nobody listened is asked for again.
          listener()
        }
      }
      void keepFollowing()
    }
  }
}
