import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test('a story goes to an editor, comes back with what is to be changed, is answered, approved, and goes out', async ({
  contributor,
  editor,
}) => {
  test.slow()
  const writer = new ArticleScreen(contributor)
  const reader = new ArticleScreen(editor)
  await writer.opensNew()
  await writer.field('Headline').fill('Norrvik’s bridge is painted red')
  await writer.text().click()
  await writer.types('The bridge is painted red.')
  await writer.takes('Submit', 'Submit it', {
    'A note for them, if there is something to say': 'The colour is from the mayor.',
  })
  await writer.says('Submitted.')
  await expect(contributor).toHaveURL(/\/admin\/articles\/[\w-]{20,}$/)
  const id = writer.id()

  await reader.opens(id)
  const thread = editor.locator('.review-thread')
  await expect(thread).toContainText('The colour is from the mayor.')
  await reader.asksFor('Assign')
  await editor.getByRole('combobox', { name: 'For' }).click()
  await editor.getByRole('option').filter({ hasText: /^Edda/ }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Assign it' }).click()
  await reader.says('Assigned.')
  await editor.goto('/admin')
  const waiting = editor.locator('section').filter({ has: editor.getByRole('heading', { name: 'Waiting for you' }) })
  await waiting.getByRole('link', { name: 'Norrvik’s bridge is painted red' }).click()
  await reader.isReady()
  await reader.takes('Send back', 'Send it back', { 'What is to be changed': 'Which red?' })
  await reader.says('Sent back to its author.')

  await writer.opens(id)
  await expect(contributor.getByRole('alert').filter({ hasText: 'Sent back by' })).toContainText('Which red?')
  await contributor.getByLabel('Answer').fill('The red of the old one.')
  await contributor.getByRole('button', { name: 'Add to the thread' }).click()
  await expect(contributor.locator('.review-thread')).toContainText('The red of the old one.')
  await writer.text().click()
  await contributor.keyboard.press('Control+End')
  await writer.types(' It is the red of the old one.')
  await writer.takes('Submit', 'Submit it')
  await writer.says('Submitted.')

  await reader.opens(id)
  await reader.takes('Approve', 'Approve it')
  await reader.says('Approved, as it stands.')
  await expect(thread).toContainText(/Approved by Edda/)
  await reader.field('Standfirst').fill('It took a week.')
  await expect(thread).toContainText('this one is not approved')
  await reader.saves()
  await reader.takes('Publish', 'Publish now')
  await reader.says('Published.')
})
