import { api } from '../api'
import { useDo } from '../ask'
import { useWords } from '../words'
import css from './Hall.module.css'

/** Above everything in the sample school: nothing here is real, and one press throws it away. */
export function SampleBar() {
  const { sample } = useWords().frame
  const leave = useDo(api.safekeeping.leaveSample)
  return (
    <aside className={css['sample']} aria-label={sample.title}>
      <p>
        <strong>{sample.title}.</strong> {sample.text}
      </p>
      <button type="button" disabled={leave.busy} onClick={() => void leave.attempt({})}>
        {sample.leave}
      </button>
    </aside>
  )
}
