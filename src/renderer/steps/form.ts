import type { Asking as Call } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'

/** Does what a small form asks, says what was done and closes the form; a problem stays in it, with what was typed. */
export function useForm<In, Out>(
  call: Call<In, Out, 'command'>,
  said: string | ((out: Out) => string),
  onClose: () => void
) {
  const { run, busy, problem } = useDo(call)
  const save = async (input: In) => {
    const out = await run(input).catch(() => undefined)
    if (out === undefined) return
    toast.say(typeof said === 'string' ? said : said(out))
    onClose()
  }
  return { save, busy, problem }
}
