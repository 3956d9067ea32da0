import './nonce'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { HashRouter } from 'react-router'
import { queries } from './ask'
import { Door } from './door/Door'
import { styleNonce } from './nonce'
import { Toasts } from './parts/Toasts'
import { theme, variables } from './theme'

/** Everything a window shows. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queries}>
        <HashRouter>
          <Door />
        </HashRouter>
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  )
}
