# Ingen hemmeligheder: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Ingen hemmeligheder
occasion = Tilbud om virksomhedspraktik
summary = Karims svoger er altid med, ordner posten og siger »vi«. Din kollega tror, at Karim mangler motivation. Hvis nej er det, du sidder med? Og har svogeren noget med det at gøre?
task = Find ud af, om Karim selv vil have pladsen, og om der er grundlag for at begrænse bisidderens rolle. Dit team tilbyder alle ti minutter alene.

cast-karim = Karim
    .about = 27 år, familiesammenført fra Zanzibar for halvandet år siden. Byggede træskibe på sin onkels værft i otte år. Taler swahili og lidt dansk.
cast-adnan = Adnan
    .about = 36 år, storebror til Karims kone, Zuhura. I Danmark, siden han var fire. Driver familiens møbelbutik, Fire Ben, efter farens hjerteoperation. Hurtig, morsom og træt.
cast-interpreter = Tolken
    .about = Professionel tolk i swahili og dansk. Har boet femten år i Mombasa.
cast-vibeke = Vibeke
    .about = Din kollega. Passede sagen, mens du havde ferie. Siger, hvad hun tænker.

## Sagen

file-contract = Kontrakt, uddrag
    .text = Karim bor hos sin kones forældre sammen med hendes bror, Adnan. Tolk er nødvendig.

        Aftalt: dansk tirsdag og torsdag, virksomhedspraktik.

        Karim gennem tolk, uden andre: »Jeg vil have træ mellem hænderne. Helst noget, der skal flyde.«
file-yard = Mail fra træskibsværftet, 4. september
    .text = Karim var her i tre timer og fandt den råd i kutteren, vi har ledt efter siden påske.

        Vi vil gerne have ham i praktik. Pladsen er hans til fredag den 21.

        Grethe, bådebygger
file-mail = Mail fra Karims adresse, 6. september
    .text = Hermed takker jeg for den tilbudte praktikplads, som jeg desværre ser mig nødsaget til at afslå, idet familien har behov for min arbejdskraft.

        Min svoger er bisidder den 19. Tolk er ikke nødvendig.

        Karim
file-vibeke = Notat, 12. september (Vibeke)
    .text = Ung, rask mand, et hoved højere end svogeren. Hjælper i hans butik, ulønnet.

        Sprogskolen: Karim skriver korte sætninger. Udeblevet de fleste torsdage siden august: »Butik.«

        Mangler han motivation? Notér mailen som afslag?

## Det, man kan bygge på

fact-mail-says-no = Mailen fra Karims adresse har lange sætninger; selv skriver han korte.
fact-tall = Karim er ung, rask og højere end svogeren.
fact-zanzibar = Karim er familiesammenført fra Zanzibar og bor hos svigerfamilien.
fact-motivation = En kollega skriver, at Karim måske mangler motivation.
fact-nice-to-all = En kollegas nabo siger, at Adnan er flink ved alle.
fact-coffee = Adnan sagde, at Karim ikke skulle have kaffe, men te.
fact-zuhura-rang = Karims kone ringede to gange til receptionen efter ham.
fact-said-no-for-him = Adnan sagde nej tak til pladsen, før Karim havde svaret.
fact-wrote-the-mail = Adnan siger selv, at det var ham, der skrev mailen i Karims navn.
fact-has-the-card = Karims betalingskort ligger i Adnans pung, og Karim kender ikke saldoen.
fact-refused-for-him = Adnan svarede nej til tid alene på Karims vegne.
fact-his-yes = Karim siger med Adnan ved siden af, at han vil tale alene.
fact-stayed = Adnan blev siddende, efter at Karim havde sagt ja til tid alene.
fact-whose-house = Adnan siger til Karim på swahili: »Husk, hvem du bor hos.«
fact-hours = Karim siger, at han arbejder seks dage om ugen uden løn.

## Før samtalen

scene-prepare = Ti minutter før samtalen
prepare-desk = På sagen sidder en seddel fra Vibeke: »Afslag? Motivation?«
prepare-vibeke = Var det en kvinde, ville jeg spidse ører. Men en rask mand? Og min nabo siger, at svogeren er flink ved alle.
compare-mail = Sammenlign mailen med det, sprogskolen skriver.
    .feedback = Du går efter det, der kan efterprøves: »nødsaget« fra en mand, der skriver korte sætninger. Det beviser ikke noget, men det vejer det samme for mænd og kvinder.
ask-vibeke = »Hvad så du selv, Vibeke, og hvad gættede du?«
    .feedback = God sparring skiller det, nogen har set, fra det, nogen tror. Vibeke kan tage sit gæt op til overvejelse uden at skulle forsvare det.
enter-refusal = Notér mailen som Karims afslag. Den er jo klar.
    .feedback = Hvis nej er det? Det ved du ikke endnu, og en andens nej må ikke komme Karim til skade. Pligter og konsekvenser skal han selv høre om, med tolk. Noteringen kan rettes, når du ved mere.

## Ankomsten

scene-arrival = Da Adnan havde en fætter på telefonen
arrival-seen = »Jeg så ham nikke,« sagde Vibeke efter lidt tid. »Resten gættede jeg nok.«
arrival-room = Karim ser på Adnan, før han sætter sig. »Den stol holder,« siger Adnan. »Den anden knirker.«
    .why = Karim spørger ikke om lov. De to limer stole hele dagen, og han vil høre, hvilken der kan bære ham. Et blik siger først noget, når du ser, hvad der kommer bagefter.
arrival-always = Han ville have mig med. Sidst gik han alene og endte hos tandlægen.
    .why = Det ligner en, der har presset på for at komme med. Karim bekræfter selv, at han bad om selskab, og det er hans ret at have en bisidder med. Hvad Adnan bruger pladsen til, er et andet spørgsmål.
arrival-dentist = Ja, jeg bad ham. Tandlægen var flink.
arrival-table = »Godt bord. Dårlig limen,« siger Karim. »Lim,« siger Adnan. Karim skubber en krone over til ham. »I går betalte du to for dit swahili.«
    .why = Adnan retter ham, men det går begge veje, og de griner. Væddemålet er deres fælles. Det er noget andet at rette på det, et menneske vil sige om sit liv.
arrival-waiting = Tolken venter i forhallen.
arrival-samir = Tolk? Ring til min fætter Samir. Han tolker på sygehuset og kender hele historien.
house-interpreter = »I dag er det kommunens tolk, Adnan, for os alle.«
    .feedback = Venligt og uden et ord om mistanke. Samir er familie og kender »hele historien« i én udgave. Ved tegn på pres er en neutral tolk god praksis.
samir-translates = »En sygehustolk? Så er vi i gode hænder, ikke, Karim?«
    .feedback = Hvad skulle Karim svare til det, med Adnan ved siden af? At Samir er tolk, gør ham ikke neutral; han er i familie med den, der siger nej. Kurset kender intet generelt forbud, men når noget i sagen tyder på pres, bør slægtninge ikke oversætte.
both-of-them = »Vi bruger kommunens tolk, men Samir må gerne lytte med.«
    .feedback = Tolken er den rigtige, og tonen er venlig. Til gengæld er der nu et familiemedlem mere med, og ingen har spurgt Karim, om han ønsker det.

## Adnans nej

scene-opening = Da Adnan sagde »vi«
opening-samir-listens = »Det var ikke helt det, han mente,« siger Samir to gange fra telefonen. Så begynder hans vagt.
opening-samir-again = Samir oversætter de første ti minutter. Så begynder hans vagt, og du må begynde forfra med kommunens tolk.
opening-interpreter = Jeg oversætter alt og kender ingen af jer.
opening-coffee = Ingen kaffe til ham. Han får te.
    .why = Det lyder, som om svogeren bestemmer, hvad en voksen mand må drikke. Karim har selv bedt ham om det, og han giver igen af samme skuffe.
opening-stomach = Min mave hader kaffe, og jeg siger altid ja. Adnan er min bremse.
opening-offer = Du lægger værftets mail frem. Karim bliver helt stille. Så tegner han kutterens råd på en serviet.
    .why = Han tier, fordi han tænker på kutteren, og tegningen er hans svar. Stilhed kan være koncentration. Se efter, hvad der kom lige før, og hvad der kommer efter.
opening-we = Vi siger nej tak, som jeg skrev i mailen. Efter fars operation kan vi ikke undvære ham.
    .why = Adnan siger nej på Karims vegne til et arbejde, Karim lige har tegnet, og han har også skrevet det i Karims navn. At familien er presset, kan være sandt. Det gør ikke nejet til Karims.
ask-karim = »Det hører jeg, Adnan. Hvad siger du, Karim?«
    .feedback = Adnan bliver hørt, og svaret hentes hos Karim. Det, en bisidder siger om borgerens ønsker, skal afklares med borgeren.
tell-both = »Må jeg fortælle jer begge om pladsen først?«
    .feedback = Det er godt, at Karim får oplysningerne gennem tolken. Men det er stadig to, der beslutter noget om én mands kontrakt. Spørg ham: »Hvad siger du, Karim?«
fit-the-shop = »Det forstår jeg. Passer færre timer bedre med butikken, Karim?«
    .feedback = Butikken er blevet målestokken, og du forhandler om et nej, Karim ikke har givet. Spørg først: »Vil du have pladsen, Karim?«

## Hævekortet

scene-card = Da Karims kort lå i Adnans pung
card-boats = God plads. Kutteren har råd i … Men der er meget at lave i butikken.
card-looks = Karim lytter, lige til du siger ordet »kutter«. Så ser han ned i bordet.
card-cup = Karim drejer sin kop en halv omgang. Ingen har spurgt ham om noget.
card-card = Et skema spørger om Karims kontonummer. Adnan finder hans kort i sin pung. »Så går det ikke til pjat.« »Når jeg skal bruge noget, spørger jeg Adnan,« siger Karim. »Jeg ved ikke, hvad der står på kontoen.«
    .why = Mange familier deler økonomi, så kortet beviser intet alene. Men Karim kender ikke sin saldo og skal spørge om lov, og Adnan afgør, hvad der er pjat. Det hører med i mønsteret.
card-zuhura = Receptionen kigger ind: Zuhura har ringet to gange før sin aftenvagt. Karim smiler.
    .why = Det ligner en, der holder øje med ham. Zuhura ville ønske ham held og lykke og nå at spise med ham. Se på, hvordan han tager imod det.
ordinary-day = »Karim, hvordan ser en almindelig dag ud for dig?«
    .feedback = Et åbent spørgsmål til det, Karim gør, og ikke til det, du tror. Du får fakta uden at nævne en mistanke.
rights-now = »Karim, kortet er dit, og du kan have ret til løn.«
    .feedback = I Adnans ører er det en anklage, og det er Karim, der skal køre hjem med ham. Sandt er det, og Karim har brug for at vide det. Gem det, til I er alene.
family-money = »Hvordan I deler pengene, er jeres sag.«
    .feedback = Karim hørte det også: Nu er døren lukket. At styre et andet menneskes penge kan være en del af negativ social kontrol, som efter omstændighederne kan være strafbar. Om det er det her, skal du ikke afgøre; bare lad døren stå åben.
individual = »Det er en individuel samtale, Adnan. Herfra venter du ude.«
    .feedback = »Individuel« betyder, at Karim selv skal deltage, ikke at han mister sin bisidder. Udelukkelse kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Hvad vil Karim? Det har du ikke spurgt om endnu.

## Tilbuddet

scene-offer = Da du ville høre mere
offer-day = Jeg åbner klokken otte, limer stole, kører sofaer, lukker. Om aftenen spiller vi kort. Adnan snyder.
offer-thief = Er jeg nu en tyv? Han spiser ved mit bord hver eneste dag.
offer-exactly = Præcis. Endelig en, der forstår det.
offer-karim = »Jeg tilbyder alle ti minutter alene. Vil du det, Karim?«
    .feedback = Almindeligt, stillet til Karim og til at sige nej til. Når alle får tilbuddet, røber det ikke noget. Nu er det hans svar, der gælder.
ask-adnan = »Jeg tilbyder alle ti minutter alene. Er det okay, Adnan?«
    .feedback = Hvem bestemmer over Karims tid? Med det spørgsmål blev det Adnan. Stil tilbuddet til Karim, og vent på hans svar.
call-tomorrow = »Jeg ringer gerne i morgen, Karim. Så tager vi det i ro.«
    .feedback = Hvem tager hans telefon, og hvem hører med? Det ved du ikke, og Adnan ved nu, at du ringer. Tilbyd hellere tiden her, mens tolken er på, og aftal så med Karim, hvordan du kan nå ham.
honest-worry = »Ærligt talt, Adnan: Jeg er bekymret for, om du bestemmer.«
    .feedback = Nu kender Adnan mistanken, og i aften sidder de ved samme bord. En mistanke nævnes ikke over for bisidderen eller i hans nærvær, for det kan gøre presset større. Spørg Karim, når han kan tale frit.

## Ingen hemmeligheder

scene-no-secrets = Da Adnan svarede på tilbuddet
no-secrets-yes = Ja. Ti minutter. Ja tak.
no-secrets-till = Ring endelig. Men vi sidder her jo lige nu.
no-secrets-hurt = Bestemmer? Det var mig, der hentede ham i lufthavnen og gav ham min egen seng.
no-secrets-adnan = Vi har ingen hemmeligheder, Karim og jeg. Spørg endelig, mens jeg sidder her.
    .why = Om Karim vil tale alene, bestemmer Karim, men Adnan svarer for ham. Har Karim netop sagt ja, bliver hans svar sat til side, mens han hører på det.
remind-adnan = »Karim har sagt ja, Adnan. Venter du i kantinen?«
    .feedback = En venlig opfordring er et lille skridt og bygger på Karims eget svar. Går Adnan, er alt godt. Bliver han siddende, har alle set, at Karims ja blev sat til side.
late-ask = »Og du, Karim? Vil du tale lidt alene med tolken og mig?«
    .feedback = Nu går spørgsmålet til den rette, og det er stadig frivilligt. Uden Karims eget ja er der intet ønske, som Adnan sætter sig ud over.
same-for-you = »Er det også sådan for dig, Karim? Ingen hemmeligheder?«
    .feedback = Du vender dig til Karim, og det er rigtigt. Men svaret ligger allerede i spørgsmålet, og han kan kun give Adnan ret eller gå imod ham. Et nej her er ikke nødvendigvis frit.
go-on = »Fint, Adnan. Så foreslår jeg, at vi tager det sammen.«
    .feedback = Freden ved bordet er reddet, og Karims svar er væk. Et nej fra Adnan afklarer ikke, hvad Karim vil. Der var små skridt at tage: spørge Karim, bede Adnan vente, holde en pause.
out-now = »Nu får Karim sine ti minutter, Adnan. Gå lige udenfor.«
    .feedback = Karim har sagt ja; så meget kan du bygge på. Men hvad venter ham derhjemme? Han bor med Adnan, og ingen har tænkt på aftenen. Borgerens sikkerhed skal tænkes igennem, inden en bisidder skal ud, og en venlig opfordring kommer før en ordre.
out-unasked = »Nu får Karim sine ti minutter, Adnan. Gå lige udenfor.«
    .feedback = Hvilke ti minutter? Karim er ikke spurgt. Uden hans eget svar sender du hans bisidder ud uden grundlag i § 8, stk. 2, og det er ham, der skal forklare det i aften.

## Halvvejs

half-pause = Du ser ned på din blok, før I går videre.

## Efter spørgsmålet

scene-stays = Da Adnan blev siddende
no-secrets-words = Adnan bliver siddende. Han siger noget på swahili, og tolken oversætter: »Husk, hvem du bor hos.«
    .why = Få, rolige ord, netop da Karim har sagt ja. De minder ham om, hvad han kan miste, og Adnan bliver siddende. Det er ikke en åben trussel, men det kan få et menneske til at rette ind.
no-secrets-still-yes = Jeg sagde ja.
no-secrets-late-yes = Ja. Gerne. Ti minutter.
stays-nothing = Ingen hemmeligheder. Nej.
take-a-break = »Fem minutters pause. Kaffen er derude, Adnan.« Gå til Vibeke.
    .feedback = Du behøver ikke afgøre det alene, og en pause er ikke en udelukkelse. Imens sidder Karim heller ikke alene med den, der vil svare for ham. Det er let at glemme, når man selv går ud.
break-for-all = »Vi holder fem minutters pause, alle sammen.« Gå ind til Vibeke.
    .feedback = Godt, at du ikke afgør det alene. Men tænk på, hvem du lader sidde tilbage med hvem. Bed den ene om at hente kaffe, eller bliv, til de er gået hver sin vej.
out-after-yes = »Så tager Karim og jeg ti minutter. Jeg henter dig, Adnan.«
    .feedback = Hans ja er klart, og Adnan satte sig ud over det. Hvad sker der i aften? De skal hjem til samme hus, og du har hverken vendt det med nogen eller aftalt, hvad Karim kan sige. Det skal tænkes igennem, inden bisidderen skal ud.
out-before-yes = »Så tager Karim og jeg ti minutter. Jeg henter dig, Adnan.«
    .feedback = Uden Karims eget ja er det hans bisidder, du sender ud, og det kræver tungtvejende grunde. Du har en uro og nogle tegn. Spørg ham først: »Vil du det, Karim?«
let-it-be = »Vi lader det ligge. Hvad vil I helst med pladsen?«
    .feedback = »I« fik spørgsmålet, og så svarer Adnan igen. Sig hellere: »Fem minutters pause,« og find ud af, hvad næste skridt er, før Karims svar er glemt.

## Sparring

scene-sparring = Fem minutter hos Vibeke
sparring-too-fast = Det gik lidt stærkt. Godt, at du hentede ham ind igen. Så tager vi den forfra.
sparring-corridor = Gennem ruden ser I Adnan og Karim. Kun den ene taler, og han har flyttet sin stol helt tæt på.
sparring-coffee = Gennem ruden ser I Karim tegne. Adnan står ved kaffemaskinen og ser på uret.
sparring-man = Karim er et hoved højere. Kan han ikke bare rejse sig?
sparring-said-yes = Han sagde ja, og svogeren blev siddende. Karims valg eller en udelukkelse? Det er ikke afklaret. Følg den strenge læsning.
sparring-not-asked = Har han selv sagt ja? Og er svogeren blevet bedt om at vente? Ellers ved vi kun, hvad svogeren vil.
sparring-tonight = Og i aften? De skal hjem til samme hus.
plan-part = »Ti minutter, ét emne. Karim vælger, hvad Adnan hører.«
    .feedback = Du tænker helt frem til i aften: hvor længe det varer, og hvad Karim kan sige derhjemme. Om der er grundlag, afhænger stadig af det, der er set og sagt.
plan-rest = »Så skal Adnan ikke med mere. Er det ikke tryggest for Karim?«
    .feedback = Spørg Karim, hvad der er trygt; han bor sammen med manden. En udelukkelse holdes til det nødvendige og vurderes på ny hver gang. Bliver den varig, kan den efter omstændighederne være en afgørelse, og den træffer du ikke uden din leder.
new-time = »Vi stopper for i dag og finder en ny tid med Karim.«
    .feedback = Forsigtigt, og intet går i stykker.
    .feedback-right = Grundlaget er ikke afklaret, og så er en ny tid et godt mildere skridt. Aftal den med Karim, mens han sidder der, og husk, at pladsen kun er hans til på fredag.
    .feedback-partly = Ingen bliver presset. Men Karim har sagt ja og blev forhindret, og nu må han vente igen. Pladsen er kun hans til på fredag.
adult-man = »Ja, kan en voksen mand ikke selv sige fra?«
    .feedback = Ville du have sagt det om en kvinde? Køn og højde fortæller ikke, hvad det koster at sige fra, når man bor hos den, man siger fra over for. De samme tegn vejer ens.

## Før beslutningen

scene-unready = Før du beslutter dig
unready-keys = Adnan har bilnøglerne i hånden. »Butikken åbner jo ikke sig selv,« siger han. Karim ser på dig.
exclude-unasked = »Karim, jeg har brug for ti minutter med dine egne ord, uden Adnan. Du må gerne have en anden med.«
    .feedback = De rigtige ord, men for tidligt. Karim har ikke selv svaret ja til tid alene, og dermed er der ikke grundlag i § 8, stk. 2. Spørg ham først: »Vil du det?« Hans svar kan ændre alt.
exclude-unsafe = »Karim, jeg har brug for ti minutter med dine egne ord, uden Adnan. Du må gerne have en anden med.«
    .feedback = Hans ja er der, og ordene er gode. Vibekes spørgsmål hænger stadig i luften: Og i aften? Han bor hos Adnans forældre. Inden en bisidder udelukkes, skal borgerens sikkerhed bagefter være tænkt igennem.
exclude-thin = »Karim, jeg har brug for ti minutter med dine egne ord, uden Adnan. Du må gerne have en anden med.«
    .feedback = Hans ja er der, og aftenen er tænkt igennem. Efter den ene læsning udfører du bare hans valg. Efter den strenge mangler du det lille skridt at bede Adnan vente, og Karim svarede med ham ved siden af. Skriv, hvis valg det var.
settle-together = »Så tager vi det sammen. Er der mere, Karim, så skriv.«
    .feedback = Hvem læser det, han skriver? Adnan skrev den sidste mail i hans navn. Karim skal have lov at svare selv, og I skal aftale en vej, som kun han bruger.
late-offer = »Karim, vil du tale ti minutter alene? Det er okay at sige nej.«
    .feedback = Bedre nu end slet ikke. Tilbuddet er hans, og det er tydeligt, at et nej er i orden. Først når det mildere er prøvet, kan du vurdere, om mere er nødvendigt.
remind-late = »Karim har sagt ja, Adnan. Venter du i kantinen imens?«
    .feedback = Det lille skridt først. Du holder dig til det, Karim selv har sagt, og giver Adnan mulighed for at gå uden at blive sendt ud.
evening-first = Vent. Aftal, hvor Adnan er imens, og hvad Karim kan sige i bilen.
    .feedback = Godt standset. Nu ved du, hvor Adnan er, hvor længe det varer, og at der er en sætning, Karim kan have med hjem.

asked-late-yes = Ja. Ti minutter. Tak.
asked-late-stays = Jeg går ingen steder. Det, han kan sige til dem, kan han også sige til mig.
    .why = Karim har svaret ja, og Adnan sætter sit nej i stedet. Det handler ikke længere om at støtte Karim i det, han vil.

## Beslutningen

scene-decision = Beslutningen
decision-door = »Kom og fortæl om sofaer, Adnan,« siger Vibeke. Han bliver siddende.
exclude-part = »Karim, jeg har brug for ti minutter med dine egne ord, uden Adnan. Du må gerne have en anden med.«
    .feedback = Karim har sagt ja, Adnan blev siddende, og aftenen er tænkt igennem. Så kan hensynet til Karim begrunde en kort udelukkelse efter § 8, stk. 2. Måske er det slet ikke en udelukkelse, men hans eget valg; det er ikke afklaret, så du følger den strenge læsning.
exclude-rest = »Resten tager Karim og jeg. Tak, fordi du kom, Adnan.«
    .feedback = Hvor meget mangler du? Ét svar. En udelukkelse må ikke række længere end nødvendigt. Karim hørte heller ikke, at han gerne må have en anden med.
house-rule = »Det er en husregel, Adnan: Den sidste del er altid uden bisidder.«
    .feedback = Reglen findes ikke, og Adnan kan spørge i receptionen på vejen ud. Så er det Karim, der står med forklaringen. Den sande grund kan siges højt: »Jeg har brug for Karims egne ord.«
stay-together = »Så tager vi det sammen. Er der mere, Karim, så skriv.«
    .feedback = Karim sagde ja, og det blev Adnans nej, der gjaldt. Du har næppe pligt til at udelukke nogen. Men hans ønske skal tages op igen, og skriver han, ved du ikke, hvem der læser med.

## For tidligt

scene-too-soon = Da Adnan var sendt ud
too-soon-door = »Hvad har jeg gjort?« siger Adnan til Karim, på dansk, så alle kan høre det. Han stiller sig lige uden for ruden.
too-soon-karim = Nu tror han, at jeg har bedt om det.
too-soon-yes = Jeg ville gerne. Men ikke med ham stående dér. Hvad siger jeg i aften?
fetch-back = »Det gik for hurtigt. Jeg henter Adnan ind igen.«
    .feedback = Du retter op, så snart du ser, hvad det koster. Det giver ikke udelukkelsen et grundlag bagefter, men det gør den kort. Nu kan du tage de små skridt, du sprang over.
somebody-else = »Vil du have en anden med, Karim, eller en ny tid?«
    .feedback = Karims ret til støtte forsvinder efter kursets opfattelse ikke, fordi Adnan er ude, og du lader ham vælge. Udelukkelsen kom stadig for tidligt, og det er Karim, der skal forklare den i aften.
use-the-time = »Nu er han ude, så lad os bruge tiden. Hvad vil du?«
    .feedback = Han kan se Adnan gennem ruden, mens han svarer. En udelukkelse, der ikke holder, bliver ikke bedre af at være praktisk. Sig: »Det gik for hurtigt,« og hent Adnan ind.

## Ti minutter

scene-his-story = Da Karim manglede et ord
alone-canteen = Vibeke tager Adnan med i kantinen.
alone-rest = Resten af samtalen? Hvad siger jeg til ham i bilen?
alone-rule = En husregel? Han spørger dem derude. Han spørger altid.
alone-safe = »Er det trygt for dig at tale nu?« spørger du. »Her, ja.«
his-story-mail = Den mail har jeg aldrig set. Jeg ville skrive: »Ja tak. Hvornår?« Adnan læser min post, og telefonen ligger ved kassen. Seks dage om ugen, ingen løn. Han er ikke ond. Han er bange for at lukke.
    .why = Karims egne ord gennem en neutral tolk: Svaret i hans navn var ikke hans, hans post bliver læst, og hans arbejde bliver brugt uden løn. At Adnan er bange, kan være sandt på samme tid.
his-story-word = Han har aldrig slået mig. Og jeg er en mand. Hvad hedder det så?
no-verdict = »Det dømmer jeg ikke. Vil du høre om rådgivning, også for mænd?«
    .feedback = Du afgør ikke skyld, men viser vej: Lev Uden Vold og RED Rådgivning. Så meget ulønnet arbejde kan også være udnyttelse; Arbejdstilsynet, en fagforening og Center mod Menneskehandel kan i praksis spørges uden navn. Det har kurset ingen kilde på.
report-him = »Det hedder psykisk vold, Karim, og er strafbart. Skal vi ikke melde det?«
    .feedback = »Så mister jeg dem alle på én dag,« siger Karim. Psykisk vold, herunder ved negativ social kontrol, kan være strafbar. Om det er det her, afgør du ikke, og hvornår han vil gøre noget, bestemmer han.
talk-about-pay = »Han er bange, siger du. Har du talt med ham om løn?«
    .feedback = Karim bad om et ord for det, han står i, og fik en opgave med hjem: en lønforhandling med den, der har hans kort. Du skal ikke dømme, men kunne genkende et mønster og vise vej til rådgivning.
what-zuhura-says = »Hvad siger Zuhura til det?«
    .feedback = Kort og åbent, og du hører, hvem Karim har. Men det, han spurgte om, fik han ikke svar på. Fortæl om rådgivning, mens der er tid.

reaction-men = Også for mænd? Sig numrene igen, langsomt. Jeg skriver dem ikke ned. Jeg husker dem.
reaction-police = Melde ham? Så mister jeg dem alle på én dag.
reaction-tried = To gange. Bagefter talte ingen til mig i en uge.
reaction-zuhura = Zuhura siger, at jeg lugter af lim, og at jeg burde lugte af tjære. Hun er på min side. Bare i det stille.

scene-residence = Da Karim spurgte til sit ophold
residence-karim = Adnan siger: Uden butikken ingen familie, uden familien intet ophold. Siger jeg ja til værftet, bliver jeg så sendt hjem?
    .why = Frygten for at blive sendt væk er med til at holde Karim i butikken, og det er Adnan, der har sat ord på den. Om ordene passer, er et juridisk spørgsmål. Frygten er virkelig.
legal-advice = »Det gætter jeg ikke på. Jeg finder en jurist.«
    .feedback = Et gæt kan gøre skade i begge retninger. Opholdet vurderes af udlændingemyndighederne, og juridisk rådgivning kan forklare ham reglerne, f.eks. hos Lev Uden Vold. Han står ikke tilbage med Adnans ord alene.
no-worry = »Bare rolig. Du er jo gift med Zuhura, ikke med Adnan.«
    .feedback = Hvor ved du det fra? Tager du fejl, har Karim indrettet sig efter det. Sig hellere: »Det kan jeg ikke svare på, men jeg finder en, der kan.«
cannot-rule-out = »Det kan jeg ikke udelukke, så gå stille med dørene.«
    .feedback = Så bliver han i butikken. Du ville ikke love for meget og kom til at bekræfte netop den frygt, der holder ham fast. Du ved det ikke; sig det, og vis vej til nogen, der ved det.
next-time-then = »Et vigtigt spørgsmål. Må vi tage det næste gang?«
    .feedback = Du gætter ikke, og det er godt. Men måske er det netop det spørgsmål, der holder ham i butikken, og på fredag går pladsen videre. Det tager et halvt minut at sige, hvor han kan få svar.

unasked-breath = Karim trækker vejret, som om der var ét spørgsmål mere. Så lader han det ligge.

scene-plan = Da der var to minutter tilbage
plan-advice = Godt. Så er det ikke Adnan, jeg skal spørge.
plan-tell-adnan = Er det sikkert? Så siger jeg til ham i aften, at kommunen har sagt det.
plan-stay = Så er det nok klogest, at jeg bliver i butikken.
plan-friday = På fredag skal værftet have svar.
safe-contact = »Hvordan når jeg dig trygt, og hvad må Adnan vide?«
    .feedback = I finder vejen sammen, og han bestemmer, hvad Adnan hører. Det koster, at pladsen hænger i luften til på torsdag. Næste samtale vurderes for sig; måske kan Adnan være med til noget af den.
ring-the-yard = »Vil du selv ringe til Grethe herfra nu?«
    .feedback = Karim ringer selv, og ingen ringer tilbage til kassen. Pladsen er sikker. Det koster, at Adnan opdager det på mandag, så I når også at aftale, hvad Karim vil sige, og hvor du kan nå ham.
write-it-down = »Jeg skriver det hele til dig, Karim. Er mail okay?«
    .feedback = Karim har lige sagt, hvem der læser hans post. Send ikke det, han har fortalt alene, ad en vej, som bisidderen bruger. Aftal først en, der kun er Karims.
say-yes-for-him = »Skal jeg ikke bare ringe til værftet og sige ja?«
    .feedback = Endnu en, der svarer for Karim. Denne gang er svaret rigtigt, men det er ham, der må leve med, hvornår det kommer frem. Spørg: »Vil du ringe herfra?«

## Adnans spørgsmål

scene-adnan-back = Da Adnan spurgte
adnan-back-bodil = Hos Bodil på sprogskolen, torsdag klokken ti. Og i dag talte vi om dansk. Det er sandt. Mit er dårligt.
adnan-back-yard = Karim ringer. »Ja tak. Hvornår?« siger han på dansk. Så lægger han røret på og siger det en gang til, for sig selv.
adnan-back-mail = Min mail? Nej. Nej, ikke dér.
adnan-back-yes = Så ringer hun og siger tillykke. Og han tager telefonen.
adnan-back-nobody = En anden? Måske Bodil fra sprogskolen. En anden dag.
adnan-back-short = »Det er en god plads,« siger Karim og ser på ruden. Mere siger han ikke.
adnan-back-fetched = Adnan kommer med te til Karim.
adnan-back-handle = Da du åbner døren, har Adnan allerede hånden på håndtaget.
adnan-back-adnan = Nå. Hvad var det så, jeg ikke måtte høre?
his-to-tell = »Jeg havde brug for Karims svar, og dem gengiver jeg ikke.«
    .feedback = Sandt, kort og uden anklage. Du tager forklaringen på dig, så Karim ikke skal, og sætningen kan gentages i bilen.
tell-wish = »Karim vil gerne på værftet. Kan du se det fra hans side, Adnan?«
    .feedback = Om og hvornår Adnan får det at vide, er op til Karim, som skal hjem med ham i dag. Det, en borger siger alene, gives ikke videre til bisidderen. En dag kan det være rigtigt at bygge bro, hvis Karim ønsker det.
ask-him-at-home = »Det må Karim fortælle. Kan I ikke tage det i aften?«
    .feedback = Diskret over for Adnan, og nu er det Karim, der bliver spurgt hele vejen hjem. Tag det på dig: »Det gengiver jeg ikke.«
paperwork = »Jeg manglede bare noget papirarbejde.«
    .feedback = Er det sandt? Adnan kan regne ud, at det ikke er, og så skal Karim holde fast i din historie. En sand og neutral sætning er tryggere.

## For lidt

scene-together = Da svaret skulle skrives
together-agree = Tak for teen. Skal vi ikke se at få det her afsluttet?
together-nod = Tolken oversætter. Karim nikker ned i sin kop.
keep-open = »Jeg skriver intet svar i dag. Pladsen er hans til på fredag.«
    .feedback = Adnans nej bliver ikke til Karims, og pladsen står åben. Det er det bedste, der er tilbage i dag. Du har stadig ikke hørt ham, og I har ingen sikker måde at tale sammen på.
final-no = »Fint. Så skriver jeg, at Karim takker nej for familiens skyld.«
    .feedback = Et nik ned i en kop er ikke et svar. Bisidderens afvisning er ikke borgerens og må ikke komme ham til skade. Skriv, hvem der sagde hvad.
shop-placement = »Hvad med butikken som praktiksted, Karim?«
    .feedback = Adnans beslutning bliver til kommunens plan, og ulønnede timer til praktik. Om man overhovedet kan være i praktik i familiens egen butik, er et juridisk spørgsmål, du må have undersøgt. Først: Hvad vil Karim?
need-an-answer = »Karim, jeg skal høre det fra dig selv: ja eller nej?«
    .feedback = Siger han nej, ved du ikke, om det er hans. Siger han ja, skal han forklare det i bilen. Det er den rigtige, du spørger, på det forkerte sted. Spørg, når han kan svare frit.

scene-split = Da I skulle finde en ny tid
split-papers = Du samler papirerne. Karim følger værftets mail med øjnene, til den ligger i mappen.
split-mail = Fint med mig. I siger bare til.
your-day = »Hvornår passer det dig, Karim, og hvem vil du have med?«
    .feedback = Aftalen bliver lavet med Karim, gennem tolken, og han vælger selv sin bisidder. Om Adnan skal være med til det hele, vurderes på ny næste gang.
by-mail = »Du får en indkaldelse på mail, Karim. Er det okay?«
    .feedback = Hvem læser Karims mail? Adnan skrev i den, at tolk ikke var nødvendig. Så er det ham, du aftaler tiden med. Find den, mens Karim sidder der.
only-karim = »Næste gang vil jeg gerne se dig alene, Karim. Er det i orden?«
    .feedback = Det lyder, som om Karim slet ikke må have nogen med. Ro er et godt mål og ingen grund efter § 8, stk. 2. Hver samtale vurderes for sig, når den kommer.

## Før notatet

before-never = »Heller ikke dem om mig?« siger Adnan. »Nej.« Han ler kort og rækker Karim jakken.
before-wish = »Vil han det?« siger Adnan. Han ser på Karim, til de er ude af døren.
before-home = »Det kan vi,« siger Adnan. »Vi har tyve minutter i bilen.«
before-paperwork = »Papirarbejde,« siger Adnan. »Uden papir.«
before-open = »Til på fredag,« gentager Karim på dansk. Adnan ser på ham.
before-final = Karim folder servietten med kutteren sammen, to gange, og lægger den i lommen.
before-shop = »Det er da en god idé,« siger Adnan. Karim ser på sine hænder.
before-answer = »Nej,« siger Karim. Tolken oversætter det, og det tager ikke lang tid.
before-day = »Tirsdag, efter skolen,« siger Karim. »Og Bodil, måske.«
before-alone = »Alene?« spørger Karim. »Må jeg ikke have nogen med?«
before-desk = De er gået. Du ser ned på din blok, før du skriver.

## Notatet

note-desk = Servietten er væk, og stolen knirker stadig.
note-calendar = Adnan svarer på indkaldelsen, før du har nået at rejse dig: »Modtaget. Vi kommer.«
note-old-no = I systemet står der allerede: »Afslag på praktik.«
note-people = Til stede: Karim, svogeren Adnan som bisidder og kommunens tolk.
    .feedback = Hvem der var med, i hvilken rolle, og hvem der tolkede, betyder noget for, hvad svarene er værd.
note-we = Adnan: »Vi siger nej tak, som jeg skrev i mailen.« Karim havde ikke svaret endnu.
    .feedback = Man kan se, hvem der sagde hvad. Så bliver Adnans ord ikke til Karims.
note-card = Adnan har Karims kort i sin pung. Karim: »Når jeg skal bruge noget, spørger jeg Adnan.«
    .feedback = Det er set og hørt og skrevet uden tolkning. Andre kan efterprøve det, og det kan bære en vurdering.
note-part = Karim sagde ja til tid alene, Adnan blev siddende. Ti minutter uden ham, § 8, stk. 2. Anden bisidder tilbudt.
    .feedback = Hvis valg det var, grundlaget, omfanget og tilbuddet om en anden bisidder hører med, når det er gået sådan. Er det ikke sket, må det heller ikke stå der.
note-too-far = Adnan blev bedt om at gå ud. Nedenfor: hvad der gik forud, hvad jeg sagde, og hvad jeg vil gøre anderledes.
    .feedback = Også et skridt, der var for stort eller kom for tidligt, skal kunne ses. Ellers kan ingen vurdere det eller rette op på det.
note-correct = Rettelse: »Afslag på praktik« er noteret ved en fejl. Nejet kom fra Adnan, ikke fra Karim.
    .feedback = Så bliver Adnans nej ikke stående som Karims. Skriv det som en rettelse, så man kan se, hvad der er ændret.
note-refusal = Karim ønsker ikke pladsen, fordi familien har brug for hans arbejdskraft i butikken.
    .feedback = Det er Adnans ord. Står de som Karims, ser det ud, som om han ikke ville, og det kan følge ham længe.
note-afraid = Karim tier, når Adnan svarer, fordi han er bange for at miste sit hjem.
    .feedback = At han tav, så du, og det må gerne stå der. Hvorfor er dit gæt. Skriv, hvad der blev sagt lige før.
note-man = Karim er en rask mand og højere end svogeren, så det handler om motivation.
    .feedback = Køn og højde er ikke et sagligt grundlag, hverken for eller imod. De samme tegn vejer ens, hvad enten borgeren er mand eller kvinde.
note-too-much = Adnans far er hjerteopereret, butikken er presset, og Zuhura arbejder om aftenen.
    .feedback = Farens helbred og konens vagter siger intet om Karims praktik. Notér det, der bærer vurderingen, og lad andres private forhold blive ude.
note-safe-way = Karim kan nås hos Bodil på sprogskolen; hjemme siger han, at I talte om dansk.
    .feedback = Aftalen skal huskes, men den, der ser notatet hos Karim, ser også vejen. Efter kursets vurdering skal den stå dér, hvor den er skærmet hos jer. Spørg din leder, hvor det er.

## Slutninger

ending-launched = Søsat
    .text = Torsdag var Karim på sprogskolen, den første torsdag i fem uger. Samme uge fik Grethe sit svar af ham selv: »Ja tak. Hvornår?«

        Ved spisebordet er der stille for tiden. Næste gang er Bodil med, og Adnan er med til den første halvdel, for du har vurderet på ny. I vinduet hos Fire Ben hænger et skilt: »Medhjælper søges«. Karim lugter af tjære.
ending-ten-minutes = Ti minutter
    .text = Karim fik sagt, hvad han vil. Men det, Adnan hørte af dig, gav ham noget at spørge om hele vejen hjem, og det var Karim, der skulle svare.

        Grethe har skrevet Karims navn på tavlen på værkstedet. Find én sætning til næste gang, som er sand, og som Karim kan gentage i bilen.
ending-a-guess = Et gæt
    .text = Karim fik sagt, hvad han vil, og gik hjem med et svar om sit ophold, som ingen kunne stå inde for. Det var dit svar, han indrettede sig efter.

        I morgen er det torsdag. På sprogskolen kan du rette det: Sig, at du gættede, og tag adressen på et sted med, der giver juridisk rådgivning.
ending-ahead-of-him = Foran ham
    .text = Karim fik sagt noget, han ikke før havde sagt højt. Så gik du hurtigere end ham, og det er ham, der skal følge med derhjemme.

        Til næste samtale har han ét spørgsmål: »Hvad har du bestemt i dag?« Begynd dér. Lad ham sige, hvad der skal ske først, og hvad der kan vente.
ending-second-try = Anden gang
    .text = Adnan blev sendt ud, før det var tid, og Karim så det ske gennem en rude. Han så også, at du hentede ham ind og begyndte forfra.

        Den aften var lang i huset. Karim kommer til næste samtale alligevel. »I dag i den rigtige rækkefølge,« siger han til tolken. »Først limen, så skruerne.«
ending-still-open = Stadig åbent
    .text = Svaret blev ikke presset frem. Men du har stadig ikke hørt, hvad Karim selv vil, og om fredagen gik pladsen videre.

        Da han kommer igen, er tolken på plads fra starten. Han stryger tommelfingeren langs bordkanten. »Ny lim,« siger han på dansk. Du tilbyder ham ti minutter.
ending-four-legs = Fire Ben
    .text = Karims eget svar nåede aldrig frem. Værftet tog en anden, og Karim åbner klokken otte og lukker klokken otte.

        I oktober løber den gamle kutter af stabelen. Karim ser det fra varevognen, mens han læsser en sofa af. »Flot skib,« siger Adnan og mener det. Mandag kan du ringe til Grethe og spørge, hvornår der igen er en plads.
ending-empty-chair = Den tomme stol
    .text = Adnan blev sendt ud, før det var tænkt til ende, og det var Karim, der skulle forklare det derhjemme.

        Til næste samtale kommer der ingen. I stedet kommer der en mail fra Karims adresse, uden en eneste fejl: »Idet jeg ikke har oplevet samtalen som tryg, ønsker jeg ikke yderligere møder.« Han går på sprogskolen om tirsdagen. Begynd dér, og begynd med din leder.
ending-read-along = Læst med
    .text = Adnan fik noget at vide fra kommunen, som han ikke skulle have haft. Den aften lå Karims telefon ikke længere ved kassen. Den var væk.

        Til næste samtale svarer Karim selv på det hele, på dansk: »Alt er fint. Tak.« Adnan smiler. De har ingen hemmeligheder. Ring til sikkerhedskonsulenterne, før du inviterer dem igen.
