import { IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Picture, WhyNoPicture } from '../../contract/letterhead'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { FilePick } from '../roster/FilePick'
import css from './letterhead.module.css'
import { shrink } from './shrink'

interface PictureFieldProps {
  label: string
  hint: string
  /** What stands there when there is no picture. */
  none: string
  /** Left out for who may only take it off. */
  choose: string | null
  remove: string
  picture: Picture | null
  /** Only the part that is written on. */
  cut?: boolean
  busy?: boolean
  onChange: (picture: Picture | null) => void
}

/** One picture, shown on white as on paper, that can be chosen and taken off. */
export function PictureField(props: PictureFieldProps) {
  const { label, hint, none, choose, remove, picture, cut = false, busy = false, onChange } = props
  const id = useId()
  const [why, setWhy] = useState<WhyNoPicture | null>(null)
  const [reading, setReading] = useState(false)
  const take = async ([file]: File[]) => {
    if (!file) return
    setReading(true)
    const shrunk = await shrink(file, { cut })
    setReading(false)
    setWhy('why' in shrunk ? shrunk.why : null)
    if ('picture' in shrunk) onChange(shrunk.picture)
  }
  return (
    <fieldset className={css['picture']} aria-describedby={id}>
      <legend className={css['label']}>{label}</legend>
      <p id={id} className="muted small">
        {hint}
      </p>
      <div className={css['paper']}>
        {picture ? <img src={`data:${picture.mime};base64,${picture.base64}`} alt={label} /> : <p>{none}</p>}
      </div>
      <ErrorLine problem={why && { ok: false, reason: 'refused', why, about: {} }} />
      <div className={css['buttons']}>
        {choose && (
          <FilePick accept="image/png,image/jpeg" many={false} onFiles={(files) => void take(files)}>
            {choose}
          </FilePick>
        )}
        {picture && (
          <Button
            kind="quiet"
            icon={<IconTrash size={20} aria-hidden />}
            disabled={busy || reading}
            onClick={() => {
              setWhy(null)
              onChange(null)
            }}
          >
            {remove}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
