/**
 * Words that common and breached passwords are made of: names, teams, keys in a row, months, wishes. A long password
 * that is one or two of these with digits around them is tried within minutes.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
abcd abcdef abracadabra access achilles adams admin administrator africa airforce alexander alexandra
alexis allen always amanda amazon amber america amet amigo amor amore anderson andrea andrew android angel
angela angels anna anthony anubis anything apollo apple april army arsenal asdf asdfasdf asdfgh asdfghjkl
ashley athena atlanta atlantis auckland august austin australia autumn avengers azerty babe baby babyboy
babygirl backdoor baker baltimore banana barbara barcelona bart baseball basketball batman bayern beach
bear beatles beautiful beijing benjamin berlin bestfriend bianca biker billing blahblah blessed bonjour
boston boyfriend brandon brandy brasil brazil brian brittany bronx brooklyn brother brown buddy bulldog
burger business buster butterfly caleb california cameron campbell canada captain carlos carmen caroline
carter catherine challenger champion changeit changeme changethis charles charlie charlotte cheese cheetah
chelsea cherry chewbacca chicago china chocolate chouchou chris christ christian christina christine
christopher ciao cisco city claims clark claudia cleveland clinic close coder coffee college columbia
columbus company computer contrasena cookie corazon corinthians corvette counterstrike country courtney
cowboys crystal cupcake customer cutie cynthia daddy dallas dancer dancing daniel danielle darling
database david davis deborah december default demo demon denise denmark dennis denver destiny detroit
devil diamond diana digimon director discovery disney doctor doggy dollars dolor dominic donald door
dorothy dortmund doudou dragon driver drummer dylan eagle eagles earth edward egypt elizabeth elvis emily
eminem emma employee endeavor energy engine england enter enterprise eric estrella ethan evelyn evening
example exit facebook faith falcon family father february felix fernando ferrari finance finland fireman
flamengo flores florida flower flowers foobar football forest forever fortnite fortune france freedom
friday friend friends fussball futbol gabriel gabriela galaxy gamer gaming gandalf garcia garden garfield
gary george germany ghost ginger girlfriend gloria goku golden gonzalez google gorgeous grace greece green
gregory guest guitar hall hallo halo handsome hannah hansolo happiness happy hardcore harley harris harry
haslo hawk health healthcare heather heaven helen hello helpdesk henry herbst hercules hermione hernandez
heroes heslo hill hobbit hockey hogwarts hola hollywood home homer honda honey hongkong horse horses
hospital hottie house houston hunter hurricane husband iloveyou india instagram insurance internet iphone
ipsum ireland ironman isabel isabella island israel itachi italy jack jackson jacob jaguar jakarta james
jane january japan jasmine jason jean jedi jennifer jeremy jersey jesse jessica jesus joanna john johnny
johnson jonathan jones jordan jose joseph joshua juan julia julian julie july june jupiter justice justin
juve juventus karen katherine kathleen kathryn katie kayla keith kelly kenneth kenobi kenya kevin keyword
killer kimberly king kitchen kitten kitty knight kodeord korea kristen kyle kyoto labrador lakers larry
laughter laura lauren league legend leia leonardo leopard letmein lewis lightning linda linkinpark linux
lion lisa liverpool lkjhg logan login loki london lopez lorem losenord louise love lovely loveme lover
loveyou lozinka lucas lucifer lucky lucy luigi luis luke madison madrid maggie manager manchester
manhattan manila march marcus margaret maria marie marijuana marina marine mario mark marketing married
mars marseille martha martin martinez mary mason master matrix matthew maverick medical medicine megan
melanie melbourne melissa mercedes merlin metallica mexico miami michael michelle mickey microsoft
midnight miguel mike millennium miller million minecraft minnie mitchell mnbvc molly mommy monday money
monica monkey montreal moon moonlight moore morgan morning mother mountain muffin music mustang mypass
mypassword nancy napoli naruto nasa natalie natasha nathan navy nelson neptune network never newpassword
newyork nguyen nicholas nicolas nicole nigeria ninja nintendo nirvana nitro norway nothing november nurse
obiwan ocean october odin office oldpassword oliver olivia open opensesame oracle orange orlando osaka
oscar osiris packers pamela panther paris parola partner pass passcode passphrase passwd password passwort
passwortdeutsch patient patricia patrick patriots paul peanut pepper perez peter phantom pharaoh
philadelphia philip phoenix phoenixaz piano picard pikachu pirate pitbull pittsburgh pizza planet player
playstation pluto poiuy pokemon poland police poodle porsche potter power pretty princess private privet
public puppy purple qazwsx queens qwer qwerqwer qwerty qwertyuiop rachel racing rainbow ramirez ranger
raven raymond rebecca recover redsox reset resetme ricardo rich richard ricky rider river rivera robert
roberts robinson roblox rocket rockstar rodriguez roger rome ronald root rosemary rottweiler russia ruth
ryan salasana sales samantha sample samsung samuel samurai sanchez sandra sara sarah sasuke satan saturday
saturn schalke schatz school scooby scotland scott sean seattle sebastian secret security sega senha
september sergio server service sesame sexy shadow shanghai sharon shawn shuttle sifre silver simon
simpson singapore single sister sith skywalker slipknot smile smith snoopy soccer soldier soleil something
sommer sonic sophia sophie space spain spartan spiderman spock spring star starcraft starlight stars start
starwars steelers stephanie stephen steven stop storm strawberry street stuart student success summer
sunday sunrise sunset sunshine supergirl superman supersecret superuser support susan sweden sweet
sweetheart sweetie sydney sylvia sysadmin system taco tamara taylor teacher teamo temp temporary tequila
teresa test tester testing texas thailand theodore thepassword thomas thompson thor thunder thursday
tiffany tiger tigger timothy tina titan today tokyo tolkien tomorrow tonight tony topsecret tornado
toronto torres town toyota travis trek trial truck trucker trustno tuesday turbo turkey twitter tyler
ukraine unicorn universe university unlock updateme user username vader valentina valerie vampire
vancouver vanessa vegas vegeta venus veronica victor victoria victory vietnam viking village vincent
virginia vodka voldemort voyager wachtwoord wales walker walter warcraft warrior washington webmaster
wedding wednesday welcome wendy whatever whiskey white wife william williams wilson window windows winner
winter wizard wolf wolves wonderwoman wookie world wright xavier xbox yamaha yankees yellow yesterday yoda
yolanda young yourpassword youtube yvonne zachary zelda zeus zombie zxcv zxcvbn zxcvbnm
`
    .trim()
    .split(/\s+/),
);
