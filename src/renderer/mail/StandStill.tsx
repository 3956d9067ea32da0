import type { MailHalt } from '../../contract/mail'
import { LinkButton } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { useMe } from '../who'
import { useWords } from '../words'

/** No letter goes out by e-mail, with the reason and the way to put it right. */
export function StandStill({ paused }: { paused: MailHalt | null }) {
  const { mail: w } = useWords()
  const keeps = useMe()?.role === 'director'
  if (!paused) return null
  return (
    <ErrorLine action={keeps && <LinkButton to="/instellingen/e-mail">{w.toSettings}</LinkButton>}>
      {w.still(w.why[paused])}
    </ErrorLine>
  )
}
