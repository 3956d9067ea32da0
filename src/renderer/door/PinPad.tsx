import { useRef, useState } from 'react'
import type { No } from '../api'
import { CodeField } from '../parts/CodeField'
import { useWords } from '../words'
import { sentenceFor } from '../words/refusals'
import css from './Hall.module.css'

interface PinPadProps {
  /** In the sample school the PIN is no secret. */
  sample: boolean
  busy: boolean
  problem: No | null
  /** Called with the sixth digit; false: it was not right, and the places empty themselves. */
  onPin: (pin: string) => Promise<boolean>
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'erase']

/** Six digits, typed or tapped; the sixth one sends them. */
export function PinPad({ sample, busy, problem, onPin }: PinPadProps) {
  const { lock, sample: hints } = useWords().door
  const [pin, setPin] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const send = async (full: string) => {
    if (await onPin(full)) return
    setPin('')
    field.current?.focus()
  }
  const tap = (key: string) => {
    if (busy) return
    const next = key === 'erase' ? pin.slice(0, -1) : (pin + key).slice(0, 6)
    setPin(next)
    field.current?.focus()
    if (next.length === 6 && pin.length < 6) void send(next)
  }
  return (
    <div className={css['pad']}>
      <CodeField
        ref={field}
        label={lock.pin}
        hint={sample ? hints.pin : undefined}
        value={pin}
        startHere
        error={problem && pin === '' ? sentenceFor(problem) : null}
        onChange={setPin}
        onFull={(full) => void send(full)}
      />
      <div className={css['digits']}>
        {digits.map((key) =>
          key === '' ? (
            <span key={key} />
          ) : (
            <button key={key} type="button" tabIndex={-1} onClick={() => tap(key)}>
              {key === 'erase' ? lock.erase : key}
            </button>
          )
        )}
      </div>
    </div>
  )
}
