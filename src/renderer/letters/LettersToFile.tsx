import type { Letter } from '../../contract/letters'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** The letters as they are filtered, for a spreadsheet: what went to whom, and what came of it. */
export function LettersToFile({ letters }: { letters: readonly Letter[] }) {
  const { lists: w, letters: texts, onFile, labels } = useWords()
  return (
    <ToFile<Letter>
      list="letters"
      rows={letters}
      columns={[
        { title: texts.reference, of: (letter) => letter.reference },
        { title: w.pupil, of: (letter) => letter.pupilName },
        { title: w.class, of: (letter) => letter.className },
        { title: texts.to, of: (letter) => letter.recipient },
        { title: texts.kind, of: (letter) => labels.letter[letter.kind] },
        { title: w.language, of: (letter) => letter.language },
        { title: w.decided, kind: 'instant', of: (letter) => letter.approvedAt },
        { title: w.by, of: (letter) => letter.approvedBy },
        { title: w.went, kind: 'instant', of: (letter) => letter.issuedAt },
        { title: texts.status, of: (letter) => onFile.state[letter.state] },
        { title: w.replyDue, kind: 'day', of: (letter) => letter.replyDue },
        { title: w.reply, of: (letter) => letter.reply && onFile.reply[letter.reply.kind] },
        { title: w.inDossier, of: (letter) => (letter.inDossier ? w.yes : w.no) }
      ]}
      idsOf={({ id }) => id}
    />
  )
}
