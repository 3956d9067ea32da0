import { useState } from 'react'
import type { MailSecurity } from '../../contract/mail'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { PasswordField } from '../parts/PasswordField'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import settings from '../settings/Settings.module.css'
import { useWords } from '../words'
import type { Mail } from './MailNow'
import css from './mail.module.css'

interface Wish {
  readonly host: string
  readonly port: string
  readonly security: MailSecurity
  readonly login: string
  readonly senderName: string
}

const usualPort: Record<MailSecurity, string> = { tls: '465', starttls: '587', plain: '25' }
const portOf = (text: string): number | null => {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0
  return port >= 1 && port <= 65_535 ? port : null
}

/** The server as it is set, to change; its password goes in and never comes out. */
export function ServerForm({ server, address }: { server: Mail['server']; address: string }) {
  const w = useWords().mail.settings
  const school = useAsk(api.settings.school, {}).value
  const status = useAsk(api.safekeeping.status, {}).value
  const save = useDo(api.mail.setServer)
  const [wish, setWish] = useState<Wish>({
    host: server?.host ?? '',
    port: String(server?.port ?? usualPort.tls),
    security: server?.security ?? 'tls',
    login: server?.login ?? '',
    senderName: server?.senderName ?? ''
  })
  const [password, setPassword] = useState('')
  const set = (changes: Partial<Wish>) => setWish({ ...wish, ...changes })
  const choose = (security: MailSecurity) =>
    // A port that somebody typed stays; the usual one goes along.
    set({ security, port: wish.port === usualPort[wish.security] ? usualPort[security] : wish.port })
  const port = portOf(wish.port)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (port === null) return
    save.run({ ...wish, port, password: password === '' ? null : password }).then(
      () => {
        setPassword('')
        toast.say(w.saved)
      },
      () => undefined
    )
  }
  return (
    <form onSubmit={submit}>
      <Card title={w.form}>
        <Stack gap={16}>
          <p className="muted">{w.senderIs(address)}</p>
          <div className={settings['fields']}>
            <div data-whole>
              <TextField
                label={w.host}
                hint={w.hostHint}
                value={wish.host}
                maxLength={253}
                onChange={(host) => set({ host })}
              />
            </div>
            <Select
              label={w.security}
              value={wish.security}
              options={(['tls', 'starttls', 'plain'] as const).map((value) => ({
                value,
                label: w.securityOptions[value]
              }))}
              onChange={(security) => security && choose(security)}
            />
            <TextField
              label={w.port}
              value={wish.port}
              maxLength={5}
              error={port === null ? w.portWrong : null}
              onChange={(port) => set({ port })}
            />
            <TextField
              label={w.login}
              hint={w.loginHint}
              value={wish.login}
              maxLength={254}
              onChange={(login) => set({ login })}
            />
            <PasswordField
              label={w.password}
              hint={server?.login ? w.passwordKept : w.passwordHint}
              purpose="new"
              value={password}
              onChange={setPassword}
            />
            <div data-whole>
              <TextField
                label={w.senderName}
                hint={w.senderNameHint(school?.name ?? '')}
                value={wish.senderName}
                maxLength={120}
                onChange={(senderName) => set({ senderName })}
              />
            </div>
          </div>
          {status && !status.encrypted && <p>{w.open}</p>}
          <details className={css['where']}>
            <summary>{w.whereTitle}</summary>
            {w.where.map((sentence) => (
              <p key={sentence} className="muted">
                {sentence}
              </p>
            ))}
          </details>
          <ErrorLine problem={save.problem} />
          <div className={settings['end']}>
            <Button
              kind="primary"
              type="submit"
              busy={save.busy}
              disabled={wish.host.trim() === '' || port === null}
            >
              {w.save}
            </Button>
          </div>
        </Stack>
      </Card>
    </form>
  )
}
