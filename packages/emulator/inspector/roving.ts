/** Keys that move the focus in a group whose members are one stop of the Tab key. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * Moves the focus within a group by arrows, Home and End, and presses where it arrives when `follow` says so.
 * The group's members are the elements with `data-member` in its order.
 */
export function moveFocus(event: KeyboardEvent, group: HTMLElement, follow = false): void {
  const members = Array.from(group.querySelectorAll<HTMLElement>('[data-member]'))
  const at = members.findIndex((member) => member.contains(document.activeElement))
  const step = steps[event.key]
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? members.length - 1 : step === undefined || at < 0 ? -1 : at + step
  const member = members[Math.min(members.length - 1, to)]
  if (to < 0 || !member) return
  event.preventDefault()
  member.focus()
  member.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (follow) member.click()
}

/** Enter and Space choose an option as a click does. */
export function pressByKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
  event.preventDefault()
  event.currentTarget.click()
}
