import { api } from '../api'
import { useAsk } from '../ask'
import { LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { MailNow } from './MailNow'
import { ServerForm } from './ServerForm'

/** Whether letters go out by e-mail, from which address, and through which server. */
export function MailSection() {
  const w = useWords().mail.settings
  const { value: mail, problem } = useAsk(api.mail.server, {})
  if (!mail) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={320} rows={2} />
  const { address, why } = mail.sender
  return (
    <Stack gap={16}>
      <MailNow mail={mail} />
      {why ? (
        <Card
          title={w.sender}
          attention
          actions={<LinkButton to="/instellingen/school">{w.toSchool}</LinkButton>}
        >
          <p>{w.senderWhy[why]}</p>
        </Card>
      ) : (
        <ServerForm key={JSON.stringify(mail.server)} server={mail.server} address={address} />
      )}
    </Stack>
  )
}
