import {
  IconAlertTriangle,
  IconCalendarRepeat,
  IconCalendarTime,
  IconDeviceMobile,
  IconDeviceMobileCheck,
  IconHeartHandshake,
  IconMail,
  IconMessages,
  IconPhoto,
  IconStairs,
  type Icon
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Fact } from '../../contract/fact'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { FactLine } from './FactLine'
import { FactsToFile } from './FactsToFile'
import { inDays, isNarrowed, ofKinds, useFileFilter } from './file-filter'
import type { PupilsFile } from './Standing'
import css from './Timeline.module.css'
import { TimelineFilter } from './TimelineFilter'

export const factIcons: Readonly<Record<Fact['kind'], Icon>> = {
  offence: IconAlertTriangle,
  step: IconStairs,
  letter: IconMail,
  custody: IconDeviceMobile,
  permission: IconCalendarTime,
  exemption: IconHeartHandshake,
  duty: IconCalendarRepeat,
  consent: IconPhoto,
  round: IconDeviceMobileCheck,
  contact: IconMessages,
  care: IconHeartHandshake
}

interface TimelineProps {
  file: Pick<PupilsFile, 'pupilId' | 'facts' | 'yearFrom'>
  /** Opens an offence or a talk beside the file. */
  onOpen: (fact: Fact) => void
}

/** Everything on record about a pupil, newest day first, narrowed by kind and by day. */
export function Timeline({ file: { pupilId, facts, yearFrom }, onOpen }: TimelineProps) {
  const { review, pupilFile } = useWords()
  const texts = review.file
  const [filter, narrow] = useFileFilter()
  const [anew, setAnew] = useState(0)
  const showAll = () => {
    narrow({ kinds: [], from: null, until: null })
    setAnew(anew + 1)
  }
  const shown = ofKinds(inDays(facts, filter), filter)
  const days = [...Map.groupBy(shown, ({ day }) => day)]
  return (
    <Stack gap={16}>
      <Row between>
        <Row gap={12}>
          <h2>{texts.timeline}</h2>
          {facts.length > 0 && (
            <output className="muted">{pupilFile.shown(shown.length, facts.length)}</output>
          )}
          {isNarrowed(filter) && (
            <Button kind="quiet" onClick={showAll}>
              {pupilFile.showAll}
            </Button>
          )}
        </Row>
        <FactsToFile pupilId={pupilId} facts={shown} />
      </Row>
      {facts.length > 0 && (
        <TimelineFilter key={anew} facts={facts} yearFrom={yearFrom} filter={filter} onFilter={narrow} />
      )}
      {facts.length === 0 && <Empty>{texts.none}</Empty>}
      {facts.length > 0 && shown.length === 0 && <p className="muted">{pupilFile.noneShown}</p>}
      {days.map(([day, same]) => (
        <section key={day} className={css['day']}>
          <h3>{longDay(day)}</h3>
          <ul>
            {same.map((fact) => (
              <FactLine key={fact.id} fact={fact} icon={factIcons[fact.kind]} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  )
}
