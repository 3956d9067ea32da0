import { IconMailCheck, IconMailPause } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { momentOf } from '../words/when'

export type Mail = Awaited<ReturnType<typeof api.mail.server>>

/** Whether mail goes out now, why not, and what can be done about it. */
export function MailNow({ mail: { server, sender, paused, waiting } }: { mail: Mail }) {
  const { mail: w } = useWords()
  const texts = w.settings
  const [asked, setAsked] = useState(false)
  const goOn = useDo(api.mail.goOn)
  const tryOut = useDo(api.mail.tryOut)
  const [came, setCame] = useState<string | null>(null)
  if (!server) return <p>{texts.off}</p>
  const test = async () => {
    setCame(null)
    const done = await tryOut.run({}).catch(() => undefined)
    if (done) setCame(done.came ? w.why[done.came] : texts.came(done.to))
  }
  return (
    <Card title={paused ? texts.paused(momentOf(paused.at)) : texts.on} attention={paused !== null}>
      <Stack gap={12}>
        {paused && <p>{w.why[paused.why]}</p>}
        <p className="muted">
          {texts.waiting(waiting)} {sender.why === null && texts.tryOutText(sender.address)}
        </p>
        <Row>
          {paused && (
            <Button
              kind="primary"
              icon={<IconMailPause size={20} aria-hidden />}
              busy={goOn.busy}
              onClick={() => void goOn.attempt({}).then((done) => done && toast.say(texts.goneOn))}
            >
              {texts.goOn}
            </Button>
          )}
          <Button
            icon={<IconMailCheck size={20} aria-hidden />}
            busy={tryOut.busy}
            disabled={sender.why !== null}
            onClick={() => void test()}
          >
            {texts.tryOut}
          </Button>
          <Button kind="quiet" onClick={() => setAsked(true)}>
            {texts.switchOff}
          </Button>
        </Row>
        <output>{tryOut.busy ? texts.tryOutBusy : came}</output>
        <ErrorLine problem={tryOut.problem} />
      </Stack>
      <SwitchOff open={asked} waiting={waiting} onClose={() => setAsked(false)} />
    </Card>
  )
}

function SwitchOff({ open, waiting, onClose }: { open: boolean; waiting: number; onClose: () => void }) {
  const { mail, frame } = useWords()
  const w = mail.settings.off2
  const off = useDo(api.mail.switchOff)
  const yes = async () => {
    if (!(await off.attempt({}))) return
    toast.say(w.done)
    onClose()
  }
  return (
    <Dialog
      open={open}
      title={w.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="danger" busy={off.busy} onClick={() => void yes()}>
            {w.yes}
          </Button>
        </>
      }
    >
      <p>{w.text(waiting)}</p>
    </Dialog>
  )
}
