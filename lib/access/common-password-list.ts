/** Words that people build passwords on. A password that is one of these, dressed up, is refused. */
export const commonPasswordWords = new Set(
  `password passwort passcode passphrase passw pass mypassword yourpassword thisispassword letmein welcome changeme
  default secret topsecret administrator admin root toor user username login guest test testing tester temp temporary
  master sysadmin superuser manager office company computer internet server database system network
  qwerty qwertz azerty qwertyuiop qwertzuiop azertyuiop asdfgh asdfghjkl asdfghjklqwerty zxcvbn zxcvbnm yxcvbnm qazwsx
  qazwsxedc qazwsxedcrfv zaqxsw zaqwsx qweasd qweasdzxc qweasdzxcv asdzxc poiuytrewq lkjhgfdsa mnbvcxz qweqwe asdasd zxczxc
  qwerasdf qwerasdfzxcv qwertyasdf asdfasdf asdfqwer qweqweqwe asdfjkl asdfghjk qwertyui qwertyuio
  abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl abcabc aabbcc abcd abc xyz
  iloveyou iloveu ilovegod ilovejesus iloveme ilove loveyou lovelove lovely love loveme sweetheart sweetie darling honey baby
  babygirl babyboy angel princess prince queen king kingking sunshine sunflower summer winter spring autumn january february
  march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  football baseball basketball volleyball soccer hockey tennis golf liverpool arsenal chelsea manchester manchesterunited
  barcelona realmadrid juventus rangers celtic yankees cowboys steelers lakers eagles dolphins tigers patriots
  batman superman spiderman spongebob pokemon pikachu starwars startrek matrix harrypotter gandalf hobbit skywalker
  dragon monkey shadow mustang michael jordan jennifer jessica charlie thomas robert daniel andrew joshua matthew ashley
  nicole michelle amanda samantha elizabeth alexander christopher jonathan benjamin william anthony patrick stephanie
  jasmine hannah george maggie ginger pepper cookie chocolate cheese banana orange apple cherry strawberry butterfly
  flower rainbow diamond silver golden purple yellow orange black white green blue
  hunter ranger killer soldier warrior phoenix falcon eagle tiger lion wolf panther cobra viper buster rocky bailey harley
  ferrari porsche mercedes corvette camaro yamaha honda toyota
  jesus jesuschrist christ heaven blessed blessing faith freedom liberty america american canada england london paris
  germany berlin australia sydney brazil india mexico newyork california texas chicago boston
  whatever trustno trustnoone nothing something anything everything forever together forgotten remember
  helloworld hello goodbye goodmorning fuckyou fuckoff asshole biteme
  microsoft windows google facebook twitter linkedin youtube amazon samsung iphone android apple nokia
  correcthorsebatterystaple correcthorse opensesame sesame abracadabra openthedoor
  colophon newsroom publication publisher editor editorial contributor journalist reporter journalism news newspaper
  article articles headline masthead deadline pressroom press magazine`
    .split(/\s+/)
    .filter(Boolean),
)
