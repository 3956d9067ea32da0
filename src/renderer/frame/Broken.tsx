import { Component, type ReactNode } from 'react'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { words } from '../words'

/** Catches a screen that cannot be drawn: the rest stays usable. React knows this only as a class. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    if (!this.state.broken) return this.props.children
    const { broken } = words().frame
    return (
      <div style={{ padding: 32 }}>
        <h1>{broken.title}</h1>
        <Empty
          action={
            <Button kind="primary" onClick={() => location.reload()}>
              {broken.again}
            </Button>
          }
        >
          {broken.text}
        </Empty>
      </div>
    )
  }
}
