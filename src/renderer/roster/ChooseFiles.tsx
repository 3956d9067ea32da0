import { IconFileSpreadsheet } from '@tabler/icons-react'
import { LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Empty } from '../parts/Empty'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { FilePick } from './FilePick'
import css from './Import.module.css'

/** Before there is a file: where to drop it, and what the school must have put in it. */
export function ChooseFiles({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { roster, consents } = useWords()
  const { choose } = roster.importing
  return (
    <Stack gap={24}>
      <Empty
        icon={<IconFileSpreadsheet size={40} stroke={1.5} aria-hidden />}
        action={
          <FilePick kind="primary" onFiles={onFiles}>
            {choose.button}
          </FilePick>
        }
      >
        <strong className={css['lead']}>{choose.title}</strong>
        <br />
        {choose.text}
      </Empty>
      <Card title={choose.needs}>
        <ul className={css['list']}>
          <li>{choose.pupils}</li>
          <li>{choose.guardians}</li>
          <li>{choose.never}</li>
        </ul>
      </Card>
      <Row>
        <LinkButton to="/instellingen/import/beeld">{consents.importing.here}</LinkButton>
      </Row>
    </Stack>
  )
}
