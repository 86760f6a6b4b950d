const slot = 'desk-single-keys'

/** Whether a letter alone does something. Whoever speaks to their computer, or strikes keys by chance, turns it off. */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(slot) !== 'off'
}

export function turnSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(slot)
  else localStorage.setItem(slot, 'off')
}

/** The key, when it was struck alone and not into a text. */
export function singleKey(event: KeyboardEvent): string | null {
  const { target } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  const isText =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input:not([type="checkbox"]), textarea, select, dialog'))
  return isText || document.querySelector('[role="dialog"]') || !areSingleKeysOn() ? null : event.key
}
