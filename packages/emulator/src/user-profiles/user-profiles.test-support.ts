export const restriction = {
  id: 'enac_1',
  type: 'restriction' as const,
  action: 'verify' as const,
  expires_at: null,
  opened_at: '2026-11-01T00:00:00Z',
  reason: 'unspecified' as const,
}

export const ban = { ...restriction, id: 'enac_2', type: 'ban' as const, action: null }
