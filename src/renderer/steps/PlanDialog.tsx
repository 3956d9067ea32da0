import type { Measure } from '../../contract/ladder'
import { api } from '../api'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { MomentFields } from './MomentFields'
import type { Form } from './asking'
import { useForm } from './form'
import { useMoment } from './moment'
import { useSchoolDays } from './school-days'

/** When and where a measure will be carried out; the next school day is offered. */
export function PlanDialog({ handling, measure, today, onClose }: Form & { measure: Measure }) {
  const { steps, labels } = useWords()
  const w = steps.measures
  const form = useForm(api.steps.plan, w.planned, onClose)
  const days = useSchoolDays(today.day)
  const moment = useMoment({ day: days.next(today.day) })
  return (
    <FormDialog
      title={w.plan}
      save={w.plan}
      ready={!moment.clockWrong}
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ ...moment.said, stepId: handling.step.id, measure })}
      onClose={onClose}
    >
      <p>
        <strong>{labels.measure[measure]}</strong>
      </p>
      <MomentFields moment={moment} earliest={today.day} place />
    </FormDialog>
  )
}
