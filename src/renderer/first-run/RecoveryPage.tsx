import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import css from './FirstRun.module.css'
import type { Asked } from './draft'

export type KeyPlace = 'system' | 'file' | 'none'

interface RecoveryPageProps extends Asked {
  keys: KeyPlace
  onBack: () => void
}

/** The code that opens the file when this machine is gone: shown once, typed back; or, honestly, no encryption. */
export function RecoveryPage({ draft, change, keys, onBack }: RecoveryPageProps) {
  const w = useWords()
  const texts = w.firstRun.recovery
  const [showing, setShowing] = useState(true)
  const [without, setWithout] = useState(false)
  const make = useDo(api.safekeeping.makeRecoveryCode)
  const open = useDo(api.setup.openSchool)
  const enter = useDo(api.accounts.signIn)

  const openSchool = async (recoveryCode: string | null) => {
    const { language, schoolName, region, custodyMode, preset, director } = draft
    const pin = director.pin === '' ? null : director.pin
    await open.run({
      language,
      schoolName,
      region,
      custodyMode: custodyMode!,
      preset: preset!,
      director: { ...director, pin },
      recoveryCode
    })
    // The password was typed a moment ago: nobody is asked for it again.
    await enter.run({ code: director.code, password: director.password })
  }
  const begin = (recoveryCode: string | null) => {
    setWithout(false)
    openSchool(recoveryCode).catch(() => undefined)
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    begin(draft.typed)
  }
  const makeCode = async () => {
    const made = await make.attempt({})
    if (made) change({ code: made.code })
  }
  const back = <Button onClick={onBack}>{w.firstRun.back}</Button>
  const goWithout = (
    <Button kind="quiet" onClick={() => setWithout(true)}>
      {texts.without}
    </Button>
  )

  if (keys === 'none')
    return (
      <div className={css['page']}>
        <p>{texts.noStore}</p>
        <ErrorLine problem={open.problem} />
        <div className={css['buttons']}>
          {back}
          <Button kind="primary" busy={open.busy} onClick={() => begin(null)}>
            {texts.open}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={css['page']}>
      {draft.code === null && (
        <div className={css['buttons']}>
          {back}
          {goWithout}
          <Button kind="primary" busy={make.busy} onClick={() => void makeCode()}>
            {texts.make}
          </Button>
        </div>
      )}
      {draft.code !== null && showing && (
        <>
          <figure>
            <figcaption className="unseen">{texts.code}</figcaption>
            <p className={css['code']}>{draft.code}</p>
          </figure>
          <p>{texts.once}</p>
          <div className={css['buttons']}>
            {back}
            <Button icon={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
              {texts.print}
            </Button>
            <Button kind="primary" onClick={() => setShowing(false)}>
              {texts.kept}
            </Button>
          </div>
        </>
      )}
      {draft.code !== null && !showing && (
        <form onSubmit={submit}>
          <TextField
            label={texts.typed}
            hint={texts.typedHint}
            value={draft.typed}
            startHere
            maxLength={60}
            onChange={(typed) => change({ typed })}
          />
          <div className={css['buttons']}>
            <Button onClick={() => setShowing(true)}>{texts.again}</Button>
            {goWithout}
            <Button kind="primary" type="submit" busy={open.busy} disabled={draft.typed.trim() === ''}>
              {texts.open}
            </Button>
          </div>
        </form>
      )}
      <ErrorLine problem={open.problem} />
      <Dialog
        open={without}
        title={texts.withoutTitle}
        onClose={() => setWithout(false)}
        actions={
          <>
            <Button onClick={() => setWithout(false)}>{w.firstRun.back}</Button>
            <Button kind="danger" busy={open.busy} onClick={() => begin(null)}>
              {texts.withoutYes}
            </Button>
          </>
        }
      >
        <p>{texts.withoutText}</p>
      </Dialog>
    </div>
  )
}
