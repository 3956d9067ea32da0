import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'

/** A screen that is on its way: its head and a first panel, at the size they will have. */
export function Waiting() {
  return (
    <div style={{ padding: '24px 32px', maxWidth: 1200 }}>
      <Stack gap={24}>
        <Stack gap={8}>
          <Skeleton height={28} width={220} />
          <Skeleton height={18} width={360} />
        </Stack>
        <Skeleton height={160} />
      </Stack>
    </div>
  )
}
