import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FilePick } from '../roster/FilePick'
import { isTooLarge, readUpload } from '../roster/uploads'
import { useWords } from '../words'
import type { Told } from './mine'
import css from './timetable.module.css'

/** A timetable by its address, which is read again every day, or once from a file. */
export function ReadIn({ isFirst }: { isFirst: boolean }) {
  const w = useWords().timetable.read
  const [address, setAddress] = useState('')
  const [tooLarge, setTooLarge] = useState(false)
  const connect = useDo(api.timetable.connect)
  const readFile = useDo(api.timetable.readFile)

  const say = ({ lessons, until, unknown }: Told) => toast.say(w.done(lessons, until, unknown.length))
  const begin = () => {
    connect.forget()
    readFile.forget()
    setTooLarge(false)
  }
  const submit = async () => {
    begin()
    say(await connect.run({ address }))
    // It opens the timetable for whoever reads it: it does not stay on the screen.
    setAddress('')
  }
  const pick = async ([file]: File[]) => {
    if (!file) return
    begin()
    if (isTooLarge(file)) return setTooLarge(true)
    const upload = await readUpload(file)
    say(await readFile.run({ file: upload.file }))
  }
  const quietly = (act: Promise<unknown>) => void act.catch(() => undefined)
  return (
    <Card title={isFirst ? w.title : w.other}>
      <Stack gap={16}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            quietly(submit())
          }}
        >
          <div className={css['address']}>
            <TextField
              label={w.address}
              hint={w.hint}
              value={address}
              placeholder="webcal://"
              maxLength={2000}
              onChange={setAddress}
            />
            <Button
              kind={isFirst ? 'primary' : 'plain'}
              type="submit"
              busy={connect.busy}
              disabled={address.trim().length < 8}
            >
              {w.use}
            </Button>
          </div>
        </form>
        <ErrorLine problem={connect.problem ?? readFile.problem}>{tooLarge ? w.tooLarge : null}</ErrorLine>
        <details className={css['where']}>
          <summary>{w.whereTitle}</summary>
          {w.where.map((sentence) => (
            <p key={sentence} className="muted">
              {sentence}
            </p>
          ))}
        </details>
        <div className={css['file']}>
          <FilePick accept=".ics,text/calendar" many={false} onFiles={(files) => quietly(pick(files))}>
            {w.file}
          </FilePick>
          <p className="muted">{w.orFile}</p>
        </div>
      </Stack>
    </Card>
  )
}
