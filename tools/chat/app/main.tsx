import { createBrowserClient } from '@org/managed-agents-browser'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Chat } from './chat.tsx'

// The relay knows the visitor by a cookie. There is no key on this side.
// #region client
const client = createBrowserClient({ relay: '/api/agent' })
// #endregion

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root.')
createRoot(root).render(
  <StrictMode>
    <Chat client={client} />
  </StrictMode>,
)
