import type { Picture } from '../../contract/letterhead'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { toast } from '../parts/toast'
import { useMe } from '../who'
import { useWords } from '../words'
import css from './letterhead.module.css'
import { PictureField } from './PictureField'

/** One's own signature under the letters one decides on. Draws nothing for who signs none. */
export function SignatureCard() {
  const { letterhead: w } = useWords()
  const me = useMe()
  const asked = useAsk(api.letters.signature, {})
  const put = useDo(api.letters.setSignature)
  const remove = useDo(api.letters.removeSignature)
  const signs = me?.role === 'mentor' || me?.role === 'director'
  if (!me || (!signs && !asked.value?.picture)) return null
  const present = asked.value?.picture ?? null
  const keep = (picture: Picture | null) => (picture ? put.run({ picture: picture.base64 }) : remove.run({}))
  const change = (next: Picture | null) => {
    put.forget()
    const undo = () => void keep(present).catch(() => undefined)
    keep(next).then(
      () => toast.say(next ? w.signatureSaved : w.signatureGone, undo),
      () => undefined
    )
  }
  return (
    <Card title={w.signature}>
      <div className={css['narrow']}>
        {asked.value ? (
          <PictureField
            label={w.signatureOf(fullName(me))}
            hint={w.signatureHint}
            none={w.noSignature}
            choose={signs ? w.chooseSignature : null}
            remove={w.removeSignature}
            picture={present}
            cut
            busy={put.busy || remove.busy}
            onChange={change}
          />
        ) : (
          <Skeleton height={120} />
        )}
        <ErrorLine problem={asked.problem ?? put.problem ?? remove.problem} />
      </div>
    </Card>
  )
}
