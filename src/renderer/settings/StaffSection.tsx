import { IconKey, IconUserPlus, IconUserShield } from '@tabler/icons-react'
import { useState } from 'react'
import type { DutyLine, Staff } from '../../contract/accounts'
import { compareText, fullName, listName } from '../../contract/names'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { useMe } from '../who'
import { useWords } from '../words'
import { AddStaff } from './AddStaff'
import { ChangeRole } from './ChangeRole'
import { DutiesDialog } from './DutiesDialog'
import { DutiesCell } from './DutiesCell'
import { ResetPassword } from './ResetPassword'
import { StaffToFile } from './StaffToFile'

type Open =
  | { readonly act: 'add' }
  | { readonly act: 'role' | 'password' | 'duties'; readonly who: Staff }
  | null

/** Who works with the app, what each may do, and a new password for who forgot theirs. */
export function StaffSection() {
  const { settings, labels, news } = useWords()
  const texts = settings.staff
  const me = useMe()
  const { value: staff, problem } = useAsk(api.accounts.staff, {})
  const duties = useAsk(api.accounts.duties, {}).value ?? []
  const classes = (useAsk(api.roster.classes, {}).value ?? []).filter(({ kind }) => kind === 'class')
  const dutiesOf = (staffId: string) =>
    duties
      .filter((line) => line.staffId === staffId)
      .map(({ duty, classId }): DutyLine => ({ duty, classId }))
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  if (!staff || !me) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={44} rows={8} />
  const directs = me.role === 'director'
  return (
    <Stack gap={16}>
      <Row>
        <Button
          kind="primary"
          icon={<IconUserPlus size={20} aria-hidden />}
          onClick={() => setOpen({ act: 'add' })}
        >
          {texts.add}
        </Button>
        <StaffToFile staff={staff.toSorted((a, b) => compareText(listName(a), listName(b)))} />
      </Row>
      <Table
        caption={settings.section.staff}
        rows={staff}
        rowKey={({ id }) => id}
        sorted={{ key: 'name' }}
        columns={[
          {
            key: 'name',
            title: texts.name,
            sort: listName,
            render: (who) => (
              <Row gap={8}>
                {listName(who)}
                {who.leftAt && <Chip>{texts.left}</Chip>}
              </Row>
            )
          },
          { key: 'code', title: texts.code, sort: ({ code }) => code, render: ({ code }) => code },
          {
            key: 'role',
            title: texts.role,
            sort: ({ role }) => labels.role[role],
            render: ({ role }) => labels.role[role]
          },
          {
            key: 'duties',
            title: news.duties.title,
            width: 136,
            render: (who) => (
              <DutiesCell
                who={who}
                duties={dutiesOf(who.id)}
                classes={classes}
                onOpen={() => setOpen({ act: 'duties', who })}
              />
            )
          },
          { key: 'pin', title: texts.pin, render: ({ hasPin }) => (hasPin ? texts.hasPin : texts.noPin) },
          {
            key: 'acts',
            title: texts.acts,
            width: 330,
            render: (who) => (
              <Row gap={4}>
                {directs && (
                  <Button
                    kind="quiet"
                    icon={<IconUserShield size={20} aria-hidden />}
                    aria-label={texts.roleOf(fullName(who))}
                    onClick={() => setOpen({ act: 'role', who })}
                  >
                    {texts.role}
                  </Button>
                )}
                {(directs || who.role !== 'director') && (
                  <Button
                    kind="quiet"
                    icon={<IconKey size={20} aria-hidden />}
                    aria-label={texts.resetFor(fullName(who))}
                    onClick={() => setOpen({ act: 'password', who })}
                  >
                    {texts.reset}
                  </Button>
                )}
              </Row>
            )
          }
        ]}
      />
      {open?.act === 'add' && <AddStaff byDirector={directs} onClose={close} />}
      {open?.act === 'role' && <ChangeRole who={open.who} onClose={close} />}
      {open?.act === 'duties' && (
        <DutiesDialog who={open.who} duties={dutiesOf(open.who.id)} classes={classes} onClose={close} />
      )}
      {open?.act === 'password' && <ResetPassword who={open.who} onClose={close} />}
    </Stack>
  )
}
