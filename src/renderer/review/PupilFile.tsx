import { IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { PutOnAgenda } from '../care/PutOnAgenda'
import { ConsentCard } from '../consents/ConsentCard'
import { LogOnFile } from '../contacts/LogOnFile'
import { OneContact } from '../contacts/OneContact'
import { useDeviceName } from '../device-name'
import { DailyNote } from '../exemptions/DailyNote'
import { StaysCard } from '../exemptions/StaysCard'
import { useOffence } from '../offence-drawer'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { ChannelsCard } from '../channels/ChannelsCard'
import { ReadersCard } from '../languages/ReadersCard'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useMe } from '../who'
import { useWords } from '../words'
import { Contact } from './Contact'
import { FileToPaper } from './FileToPaper'
import { InformationCard } from './InformationCard'
import { OneOffence } from './OneOffence'
import css from './PupilFile.module.css'
import { Standing } from './Standing'
import { Timeline } from './Timeline'

/** *Leerling*: everything on record about one pupil in one line of time, and where they stand. */
export function PupilFile() {
  const { pupilId = '' } = useParams()
  // Which offence is open stands in the address: the file of another who was in it links to it.
  const [address, setAddress] = useSearchParams()
  const beside = (kind: 'overtreding' | 'contact', id: string) =>
    setAddress((now) => new URLSearchParams([...now, [kind, id]]))
  const nothingBeside = () =>
    setAddress(
      (now) => new URLSearchParams([...now].filter(([key]) => key !== 'overtreding' && key !== 'contact')),
      { replace: true }
    )
  const open = address.get('overtreding')
  const w = useWords()
  const texts = w.review.file
  const offence = useOffence()
  const isDirector = useMe()?.role === 'director'
  const deviceName = useDeviceName()
  const today = useAsk(api.calendar.today, {}).value
  const [logging, setLogging] = useState(false)
  const [printing, setPrinting] = useState(false)
  const { value: file, problem } = useAsk(api.review.file, { pupilId })
  if (!file)
    return (
      <Page title={w.frame.place.pupil}>
        {problem ? <ErrorLine problem={problem} /> : <Skeleton height={480} />}
      </Page>
    )
  const talk = file.contacts.find(({ id }) => id === address.get('contact'))
  const all = file.sees === 'all'
  const { held } = file
  return (
    <Page
      title={file.name}
      context={[
        texts.context(file.className ?? texts.noClass, file.mentor ?? texts.noMentor),
        texts.number(file.number)
      ].join(' · ')}
      also={
        <>
          <PutOnAgenda pupilId={pupilId} />
          {all && (
            <>
              <Button icon={<IconFileTypePdf size={20} aria-hidden />} onClick={() => setPrinting(true)}>
                {w.pupilFile.paper.open}
              </Button>
              <Button onClick={() => setLogging(true)}>{w.contacts.log}</Button>
            </>
          )}
        </>
      }
      action={
        <Button kind="primary" onClick={() => offence.open({ pupilId })}>
          {texts.record}
        </Button>
      }
    >
      {!all && <p className="muted">{texts.own}</p>}
      <div className={css['file']}>
        <Timeline
          file={file}
          onOpen={({ kind, id }) => beside(kind === 'contact' ? 'contact' : 'overtreding', id)}
        />
        <div className={css['cards']}>
          {file.ladder && <Standing pupilId={pupilId} ladder={file.ladder} />}
          {all && !file.ladder && (
            <Card title={texts.ladder}>
              <p className="muted">{texts.ladderNone}</p>
            </Card>
          )}
          <Card title={texts.devices} attention={held.length > 0}>
            {held.length === 0 && <p className="muted">{texts.devicesNone}</p>}
            {held.map(({ id, device, where }) => (
              <p key={id}>
                <strong>{deviceName(device)}</strong> {texts.inCustody}: {where}
              </p>
            ))}
          </Card>
          <StaysCard pupilId={pupilId} />
          <DailyNote pupilId={pupilId} />
          <ConsentCard pupilId={pupilId} />
          {all && <Contact file={file} onOpen={(id) => beside('contact', id)} />}
          {all && <ReadersCard pupilId={pupilId} />}
          {all && <ChannelsCard pupilId={pupilId} />}
          {isDirector && file.guardians.some(({ authority }) => !authority) && (
            <InformationCard pupilId={pupilId} />
          )}
        </div>
      </div>
      {talk && <OneContact key={talk.id} contact={talk} today={today?.day} onClose={nothingBeside} />}
      {logging && today && <LogOnFile file={file} today={today} onClose={() => setLogging(false)} />}
      {printing && <FileToPaper file={file} onClose={() => setPrinting(false)} />}
      {open && <OneOffence key={open} offenceId={open} onClose={nothingBeside} />}
    </Page>
  )
}
