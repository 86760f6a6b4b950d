interface Props {
  texts: { title: string; text: string; isChosen?: boolean }[]
}

/** Two readings of one thing beside each other, or below each other where there is no room. */
export function TextsSideBySide({ texts }: Props) {
  return (
    <div className="difference-texts">
      {texts.map(({ title, text, isChosen }) => (
        <div key={title} data-chosen={isChosen}>
          <strong>{title}</strong>
          <p>{text || 'Nothing'}</p>
        </div>
      ))}
    </div>
  )
}
