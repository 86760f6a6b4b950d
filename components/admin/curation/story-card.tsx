import type { ReactNode } from 'react'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import { isoMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'

interface Props {
  story: DeskStory | undefined
  zone: string
  /** Where it stands: "Lead", "3". */
  place?: ReactNode
  /** What readers do not see yet of that: "New here". */
  note?: string | undefined
  isLead?: boolean
  /** What it is dragged by. */
  grip?: ReactNode
  children?: ReactNode
}

/** A story as it is arranged: its picture, what it is, where it stands, and what can be done with it. */
export function StoryCard({ story, zone, place, note, isLead = false, grip, children }: Props) {
  return (
    <div className={`story${isLead ? ' is-lead' : ''}${grip ? ' has-grip' : ''}`}>
      {grip}
      <StoryPicture picture={story?.picture} />
      <div className="story-text">
        {place || note ? (
          <p className="story-place">
            {place}
            {note ? <span className="story-note">{note}</span> : null}
          </p>
        ) : null}
        {story ? <a href={urls.admin.article(story.id)}>{story.headline}</a> : <span>A story that is not there any more</span>}
        <StoryMeta story={story} zone={zone} />
      </div>
      {children ? <div className="story-steps">{children}</div> : null}
    </div>
  )
}

function StoryMeta({ story, zone }: Pick<Props, 'story' | 'zone'>) {
  if (!story?.publishedAt) return <p className="story-meta is-gone">Not live any more: readers do not see it.</p>
  return (
    <p className="story-meta">
      {story.section} · <time dateTime={isoMoment(story.publishedAt)}>{shortly(story.publishedAt, zone)}</time>
    </p>
  )
}

// "24 Nov 2026, 07:21": the column is narrow, and the zone is the publication's throughout.
function shortly(at: number, timeZone: string): string {
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat('en-GB', { ...day, hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}

function StoryPicture({ picture }: { picture: DeskStory['picture'] | undefined }) {
  if (!picture) return <span className="story-picture" />
  const [x, y] = picture.focus
  return (
    // biome-ignore lint/performance/noImgElement: pictures are made in their widths when they come in
    <img
      className="story-picture"
      src={urls.media(picture.file, picture.width, 'webp')}
      alt=""
      loading="lazy"
      style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
    />
  )
}
