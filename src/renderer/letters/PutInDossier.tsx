import { IconFolderCheck } from '@tabler/icons-react'
import type { Letter } from '../../contract/letters'
import { Button } from '../parts/Button'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { isToFile } from './filters'
import { useFollowing } from './following'

/** Ticks all that is chosen as kept in the pupil system, at once. */
export function PutInDossier({ letters }: { letters: readonly Letter[] }) {
  const { onFile: w } = useWords()
  const following = useFollowing()
  const chosen = letters.filter(isToFile)
  if (chosen.length === 0) return null
  return (
    <Row>
      <Button
        icon={<IconFolderCheck size={20} aria-hidden />}
        busy={following.busy}
        onClick={() => void following.tick(chosen, true)}
      >
        {w.putAll(chosen.length)}
      </Button>
    </Row>
  )
}
