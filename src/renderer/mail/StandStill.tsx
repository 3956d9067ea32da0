import { api } from '../api'
import { useAsk } from '../ask'
import { LinkButton } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { useMe } from '../who'
import { useWords } from '../words'

/** No letter goes out by e-mail, with the reason and the way to put it right. */
export function StandStill() {
  const { mail: w } = useWords()
  const paused = useAsk(api.letters.sendings, {}).value?.paused
  const keeps = useMe()?.role === 'director'
  if (!paused) return null
  return (
    <ErrorLine action={keeps && <LinkButton to="/instellingen/e-mail">{w.toSettings}</LinkButton>}>
      {w.still(w.why[paused])}
    </ErrorLine>
  )
}
