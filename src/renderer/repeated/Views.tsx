import { IconBookmarkPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RepeatedView } from '../../contract/repeated'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { FilterChip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { isSameView, wholeList } from './view'

interface ViewsProps {
  view: RepeatedView
  onChange: (view: RepeatedView) => void
}

/** The views a person keeps of the list: one press chooses, and what is chosen can be kept or removed. */
export function Views({ view, onChange }: ViewsProps) {
  const { repeated: w } = useWords()
  const kept = useAsk(api.review.views, {}).value ?? []
  const keep = useDo(api.review.keepView)
  const drop = useDo(api.review.dropView)
  const [naming, setNaming] = useState(false)
  const chosen = kept.find((one) => isSameView(one.view, view))
  const remove = async ({ id, name, view: gone }: (typeof kept)[number]) => {
    if (await drop.attempt({ viewId: id }))
      toast.say(w.dropped, () => void keep.attempt({ name, view: gone }))
  }
  if (kept.length === 0 && isSameView(view, wholeList)) return null
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className="unseen">{w.views}</legend>
      <Row>
        {kept.map((one) => (
          <FilterChip
            key={one.id}
            pressed={one === chosen}
            onChange={(on) => onChange(on ? one.view : wholeList)}
          >
            {one.name}
          </FilterChip>
        ))}
        {chosen && (
          <Button
            kind="quiet"
            icon={<IconTrash size={20} aria-hidden />}
            busy={drop.busy}
            onClick={() => void remove(chosen)}
          >
            {w.drop}
          </Button>
        )}
        {!chosen && !isSameView(view, wholeList) && (
          <>
            <Button kind="quiet" onClick={() => onChange(wholeList)}>
              {w.clear}
            </Button>
            <Button
              kind="quiet"
              icon={<IconBookmarkPlus size={20} aria-hidden />}
              onClick={() => setNaming(true)}
            >
              {w.keep}
            </Button>
          </>
        )}
      </Row>
      {naming && <KeepView view={view} onClose={() => setNaming(false)} />}
    </fieldset>
  )
}

/** A name under which a choice is found again. */
function KeepView({ view, onClose }: { view: RepeatedView; onClose: () => void }) {
  const { repeated: w } = useWords()
  const keep = useDo(api.review.keepView)
  const [name, setName] = useState('')
  const save = async () => {
    if (!(await keep.run({ name: name.trim(), view }).catch(() => undefined))) return
    toast.say(w.kept)
    onClose()
  }
  return (
    <FormDialog
      title={w.keepTitle}
      save={w.keepSave}
      ready={name.trim() !== ''}
      busy={keep.busy}
      problem={keep.problem}
      onSave={save}
      onClose={onClose}
    >
      <p className="muted">{w.keepText}</p>
      <TextField label={w.keepName} value={name} onChange={setName} maxLength={40} startHere required />
    </FormDialog>
  )
}
