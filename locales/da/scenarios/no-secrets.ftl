# Ingen hemmeligheder: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Ingen hemmeligheder
occasion = Tilbud om virksomhedspraktik
summary = Karims svoger er altid med, ordner posten og siger »vi«. Din kollega tror, at Karim mangler motivation. Hvis nej er det, du sidder med? Og hvornår er der grund til at tale uden svogeren?
task = Find ud af, om Karim selv vil have pladsen på træskibsværftet. Vurdér undervejs, om der er grundlag for at begrænse bisidderens rolle, hvor lidt der er nok, og hvad det kan koste Karim.

cast-karim = Karim
    .about = 27 år, familiesammenført fra Zanzibar for halvandet år siden. Byggede træskibe på sin onkels værft i otte år. Taler swahili og lidt dansk.
cast-adnan = Adnan
    .about = 36 år, storebror til Karims kone, Zuhura. I Danmark, siden han var fire. Driver familiens møbelbutik, Fire Ben, efter farens hjerteoperation. Hurtig, morsom og træt.
cast-interpreter = Tolken
    .about = Professionel tolk i swahili og dansk. Har boet femten år i Mombasa.
cast-vibeke = Vibeke
    .about = Din kollega. Passede sagen, mens du havde ferie. Siger, hvad hun tænker.

## Sagen

file-contract = Kontrakt og baggrund, uddrag
    .text = Karim er gift med Zuhura og bor hos hendes forældre sammen med hendes bror, Adnan. Tolk er nødvendig.

        Aftalt: danskuddannelse tirsdag og torsdag og virksomhedspraktik.

        Karims egne ord gennem tolk, uden andre til stede: »Jeg vil have træ mellem hænderne. Helst noget, der skal kunne flyde.«
file-yard = Mail fra træskibsværftet, 4. september
    .text = Karim var her i går med sprogskolen. Han blev i tre timer og fandt den råd i kutteren, vi har ledt efter siden påske.

        Vi vil gerne have ham i praktik i 13 uger. Pladsen er hans til fredag den 21.

        Hilsen Grethe, bådebygger
file-mail = Mail fra Karims adresse, 6. september
    .text = Hermed takker jeg for den tilbudte praktikplads, som jeg desværre ser mig nødsaget til at afslå, idet familien har behov for min arbejdskraft.

        Min svoger Adnan deltager som bisidder den 19. Tolk er ikke nødvendig.

        Karim
file-vibeke = Notat, 12. september (Vibeke)
    .text = Ung, rask mand. Svogeren er altid med og har styr på alt. Karim siger ikke meget selv.

        Sprogskolen: Karim skriver korte sætninger. Siden august er han udeblevet de fleste torsdage. Hvorfor? »Butik.«

        Mangler han motivation? Overvej at notere mailen som afslag.

## Før samtalen

scene-prepare = Ti minutter før samtalen
prepare-desk = Ti minutter i ti. På Karims sag sidder en gul seddel fra Vibeke: »Afslag?« Du kan nå én ting.
prepare-vibeke = En rask mand, der siger nej for familiens skyld? Var det en kvinde, ville jeg spidse ører.
compare-mail = Hold mailen op mod sprogskolens oplysninger og værftets brev.
    .feedback = Du går efter det, der kan efterprøves: »nødsaget« fra en mand, der skriver korte sætninger. Det er ikke bevis, men et konkret holdepunkt, og det vejer det samme for mænd og kvinder.
ask-vibeke = »Hvad så du selv, Vibeke, og hvad gættede du?«
    .feedback = Kort og brugbart. God sparring skiller det, nogen har set, fra det, nogen tror. Vibeke får lov at se sit eget gæt efter uden at skulle forsvare det.
enter-refusal = Notér mailen som Karims afslag, og tal om motivation og pligter.
    .feedback = Mailen ligner et svar, og du vil have det formelle på plads. Men du ved ikke, om nejet er Karims, og en andens nej bør ikke komme ham til skade. Han skal kende sine pligter, og den vejledning skal nå ham selv. Noteringen kan rettes, når du ved mere.
cancel-interpreter = Aflys tolken. Karim skriver jo, at det ikke er nødvendigt.
    .feedback = Du retter dig efter et ønske, der står på skrift. Men spørgsmålet er netop, hvem der har skrevet det. I sagen står, at Karim har brug for tolk, og kommunen skal sikre, at den kan forstå ham og blive forstået, om nødvendigt med tolk. Uden tolk bliver det svogeren, der formidler.

## Ankomsten

scene-arrival = Da Adnan havde en fætter på telefonen
arrival-compared = Du har sat streg under »hermed«, »nødsaget« og »idet«.
arrival-seen = »Jeg så ham nikke,« sagde Vibeke efter lidt tid. »Resten gættede jeg nok.«
arrival-room = Adnan kommer først, med en løs stoleryg under armen. Karim stryger tommelfingeren langs kanten på dit bord.
arrival-table = Godt bord. Dårlig lim.
arrival-waiting = Tolken sidder ude i forhallen.
arrival-cancelled = Tolken er aflyst. Receptionen siger, at hun er i huset til en anden samtale og kan komme om et kvarter.
arrival-mail = Jeg skrev jo i mailen, at vi ikke skulle bruge tolk. Karims dansk rækker ikke, så jeg passer hans post.
    .why = Mailen var skrevet i Karims navn. Nu siger Adnan selv, at det var ham, der skrev den. At hjælpe med dansk er helt almindeligt. Men så har ingen endnu hørt nejet fra Karim.
arrival-samir = Ellers ringer vi til min fætter Samir. Han tolker på sygehuset og kender hele historien.
house-interpreter = »Tak, Adnan. Kommunens tolk oversætter i dag, for os alle sammen.«
    .feedback = Venligt og uden et ord om mistanke. Samir er familie og kender »hele historien« i én udgave. Ved tegn på pres er en neutral tolk god praksis.
samir-translates = »En sygehustolk? Det er perfekt. Ring ham op.«
    .feedback = Det er fristende med en rigtig tolk, der er klar nu. Men faget gør ham ikke neutral: Han er i familie med den, der skrev Karims nej. Der er ikke fundet et generelt forbud, men ved mistanke om kontrol bør slægtninge ikke oversætte.
both-of-them = »Vi bruger kommunens tolk, men Samir må gerne lytte med.«
    .feedback = Tolken er den rigtige, og tonen er venlig. Men nu er der endnu et familiemedlem i rummet, og ingen har spurgt Karim, om han ønsker det. Det bliver ikke lettere for ham at tale frit.

scene-samir = Da fætteren oversatte
samir-speaker = Samir er på højttaler, hurtig og hjælpsom. »Hils min tante,« siger han, før I går i gang.
samir-long = Du spørger Karim, hvordan det var på værftet. Han taler længe, former en bue i luften med begge hænder og banker tre gange i bordet.
samir-short = »Han siger, at det var spændende, men at familien jo kommer først,« siger Samir.
    .why = En lang og levende beskrivelse blev til én sætning om familien. Du ved ikke, hvad der blev væk, kun at Karims hænder fortalte noget andet.
switch-now = »Tak for hjælpen, Samir. Nu går vi over til kommunens tolk.«
    .feedback = Du retter op uden at give nogen skylden. Det er ikke for sent at skifte, når du kan se, at noget bliver væk undervejs.
samir-again = »Det lød, som om der var mere, Samir. Vil du ikke tage det ord for ord?«
    .feedback = Du hørte godt efter. Men en omgang til gennem den samme fætter gør ikke ordene mere neutrale, og nu ved han også, hvad du tvivler på. Skift hellere tolken.
yes-or-no = »Karim, bare på dansk: Vil du gerne på værftet, ja eller nej?«
    .feedback = Du vender dig mod Karim, og det er rigtigt. Men et ja eller nej på et nyt sprog, med svoger og fætter som tilhørere, kan ikke bære et svar om hans arbejdsliv. Med tolk kan han tale i hele sætninger.

## Adnans nej

scene-opening = Da Adnan sagde »vi«
opening-samir-listens = »Det var ikke helt det, han mente,« siger Samir to gange fra telefonen. Så begynder hans vagt, og der bliver stille i telefonen.
opening-samir-again = Anden omgang er lige så kort. Du siger tak til Samir og henter tolken ind.
opening-yes-no = »Ja,« siger Karim. Så ser han på Adnan. »Eller … det er svært.« Du siger tak til Samir og henter tolken ind.
opening-interpreter = Jeg oversætter alt og har tavshedspligt. Jeg kender ingen af jer.
opening-coffee = Ingen kaffe til ham. Han får te.
    .why = Det lyder, som om svogeren bestemmer, hvad en voksen mand må drikke. Men Karim har selv bedt ham om det, og han driller lige så godt igen.
opening-stomach = Min mave hader kaffe, og jeg siger altid ja. Adnan er min bremse.
opening-offer = Du lægger værftets mail på bordet: tretten uger.
opening-we = Vi har talt om det. Vi siger nej tak. Efter fars operation kan vi ikke undvære ham i butikken.
    .why = Adnan siger nej på Karims vegne til et arbejde, som Karim selv har vist lyst til, og begrundelsen er butikkens behov. At familien er presset, kan være sandt. Det gør ikke nejet til Karims.
ask-karim = »Det hører jeg, Adnan. Karim, hvad siger du selv?«
    .feedback = Du hører Adnan og spørger så Karim. Det, en bisidder siger om borgerens ønsker, skal afklares med borgeren selv.
tell-both = »Må jeg lige fortælle jer begge to om pladsen først?«
    .feedback = Det er godt, at oplysningerne når Karim gennem tolken. Men du taler til »jer«, og så er det stadig to, der beslutter. Det er Karims kontrakt, og det er hans svar, der mangler. Spørg ham.
fit-the-shop = »Okay. Kunne færre timer passe bedre sammen med butikken?«
    .feedback = Imødekommende over for en familie, der er presset. Men nu forhandler du om et nej, som Karim ikke har givet, og butikken er blevet målestokken. Spørg først, hvad Karim selv vil.
write-no = »Så skriver jeg et nej tak. Karim kan jo altid fortryde.«
    .feedback = Det lyder åbent, men nejet er Adnans. Pladsen går videre på fredag, og i sagen vil det se ud, som om Karim ikke ville. Bisidderens nej er ikke borgerens nej. Det kan stadig rettes.

## Hævekortet

scene-card = Da hævekortet lå i Adnans pung
card-boats = God plads. Kutteren har råd i … Men der er meget at lave i butikken.
card-looks = Karim lytter, lige til du siger ordet »kutter«. Så ser han ned i bordet.
card-cup = Karim drejer sin kop en halv omgang. Ingen har spurgt ham om noget.
card-form = Til et skema mangler du Karims kontonummer. Karim vender sig mod Adnan, som tager sin pung frem.
card-card = Her er hans kort. Så bliver det ikke brugt på pjat.
    .why = En voksen mands hævekort ligger hos svogeren, og det er Adnan, der afgør, hvad der er pjat. Alene er det ikke bevis, for mange familier deler økonomi. Sammen med det, Karim siger lige efter, hører det med i mønsteret.
card-ask = Jeg ved ikke, hvad der står på kontoen. Når jeg skal bruge noget, spørger jeg Adnan.
card-zuhura = Receptionen kigger ind: Zuhura har ringet to gange efter Karim. Karim smiler for første gang.
    .why = Det ligner en, der holder øje med ham. Men Zuhura ville sige held og lykke og nå at spise med ham før sin aftenvagt. En ægtefælle, der ringer, er ikke et tegn i sig selv. Se på, hvordan han tager imod det.
card-invoice = Og løn? I en familie skriver man ikke regninger til hinanden. Han har et hjem, og han har os.
ordinary-day = »Karim, hvordan ser en almindelig dag ud for dig?«
    .feedback = Et åbent spørgsmål til det, Karim gør, og ikke til det, du tror. Du får fakta uden at nævne en mistanke.
rights-now = »Karim, kortet er dit, og du kan have ret til løn.«
    .feedback = Du vil give Karim noget at stå på, og han har brug for den viden. Men sagt foran Adnan bliver det en anklage, og Karim skal hjem med ham bagefter. Samtaler om vold eller kontrol føres med borgeren alene. Gem det, til I er alene.
family-money = »Hvordan I deler pengene, er jeres sag.«
    .feedback = Du respekterer privatlivet. Men at styre et andet menneskes penge kan være en del af negativ social kontrol, og den kan efter omstændighederne være strafbar. Du skal ikke afgøre, om det er tilfældet her. Du skal bare ikke lukke emnet, når det ligger på bordet.
individual = »Opfølgningen er en individuel samtale, Adnan, så herfra venter du udenfor.«
    .feedback = Loven siger »individuel samtale«, men det betyder, at Karim selv skal deltage, ikke at han skal sidde alene. Udelukkelse kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Du har set tegn, men du har endnu ikke tilbudt Karim tid alene, og du ved ikke, hvad han vil.

## Tilbuddet

scene-offer = Da du ville høre mere
offer-day = Jeg åbner klokken otte. Jeg limer stole, kører sofaer. Jeg lukker klokken otte. Om torsdagen kommer der varer. Så er der ingen skole.
offer-thief = Nå, så nu er jeg en tyv? Han spiser ved mit bord hver eneste dag.
offer-exactly = Præcis. Endelig en, der forstår det.
offer-thought = Du ved stadig ikke, om Karim vil på værftet.
offer-karim = »Jeg tilbyder alle ti minutter alene med tolken og mig. Vil du det, Karim?«
    .feedback = Almindeligt, frivilligt og stillet til Karim. Når alle får tilbuddet, afslører det ingen. Nu er det hans svar, der gælder.
ask-adnan = »Er det i orden, Adnan, at Karim og jeg tager ti minutter?«
    .feedback = Høfligt, men det er ikke Adnans tilladelse, du mangler. Spørger du ham, gør du ham til den, der bestemmer over Karims tid. Stil spørgsmålet til Karim, og vent på svaret.
call-tomorrow = »Jeg ringer i morgen, Karim, så tager vi resten i ro.«
    .feedback = Du vil give Karim et frirum. Men du ved ikke, hvem der tager hans telefon, og hvem der hører med, og Adnan ved nu, at du ringer. Aftal først en sikker kontaktform med Karim selv.
honest-worry = »Ærligt talt, Adnan: Jeg er bekymret for, om du bestemmer over Karim.«
    .feedback = Ærligheden er velment, men nu kender Adnan mistanken, og Karim skal hjem til det samme hus. En mistanke nævnes ikke over for bisidderen, for det kan få presset til at vokse. Spørg Karim selv, når han kan tale frit.

## Ingen hemmeligheder

scene-no-secrets = Da Adnan blev siddende
no-secrets-yes = Ja. Ti minutter. Ja tak.
no-secrets-till = Ring endelig. Hans telefon ligger ved kassen i butikken, så den tager jeg.
    .why = Karims telefon ligger hos Adnan, og det er Adnan, der svarer. Karim kan altså ikke ringes op, uden at Adnan ved det.
no-secrets-hurt = Bestemmer? Det var mig, der hentede ham i lufthavnen og gav ham min egen seng. Det skal du ikke komme og sige.
no-secrets-adnan = Vi har ingen hemmeligheder, Karim og jeg. Spørg endelig, mens jeg sidder her.
    .why = Adnan afgør, at Karim ikke skal tale alene. Er det sagt, lige efter at Karim har sagt ja, bliver Karims eget valg sat til side. Det vejer tungt i vurderingen.
no-secrets-stays = Han bliver siddende. Karim ser mod døren.
no-secrets-words = Adnan siger noget på swahili uden at se op. Tolken oversætter: »Husk, hvem du bor hos.«
    .why = Få, rolige ord, netop da Karim har sagt ja til at tale alene. De minder ham om, hvad han kan miste. Det er ikke en åben trussel, men det kan få et menneske til at rette ind.
no-secrets-still-yes = Jeg sagde ja.
no-secrets-late-yes = Ja. Gerne. Ti minutter.
no-secrets-late-stays = »Som sagt,« siger Adnan. Han lægger armene over kors og bliver siddende.
no-secrets-keys = Nu sidder Adnan helt tæt på Karim. »Butikken åbner jo ikke sig selv,« siger han.
no-secrets-back = Så sidder vi her igen. Vi har ingen hemmeligheder. Værsgo at spørge.
remind-adnan = »Karim har sagt ja, Adnan. Vil du vente i kantinen så længe?«
    .feedback = En venlig opfordring er et lille skridt og bygger på Karims eget svar. Bliver Adnan siddende, har du set Karims ønske blive sat til side.
late-ask = »Karim, dig har jeg ikke spurgt. Jeg tilbyder alle ti minutter alene. Vil du det?«
    .feedback = Nu får du spurgt den rigtige, og det er stadig frivilligt. Uden Karims eget ja er der intet ønske, som Adnan sætter sig ud over. Det er ikke for sent at spørge.
take-a-break = »Fem minutters pause. Jeg skal lige vende noget.«
    .feedback = Du behøver ikke afgøre det alene. En pause giver tid til at tænke på, hvad dit næste skridt kan koste Karim.
exclude-part = »Karim, vi tager det her alene, ti minutter. Du må gerne have en anden med.«
    .feedback = Sætter Adnan sig ud over Karims ja, også efter en venlig opfordring, kan hensynet til Karim begrunde en begrænset udelukkelse efter § 8, stk. 2. Uden opfordringen sprang du et mildere skridt over; uden hans ja var der ikke grundlag.
exclude-rest = »Adnan, resten klarer Karim og jeg selv. Tak, fordi du kom.«
    .feedback = Klart og høfligt. Men en udelukkelse skal ikke række længere end nødvendigt, og her er det ét svar, der mangler. Karim får heller ikke at vide, at en anden må komme med. Har han ikke selv sagt ja til at tale alene, er der slet ikke grundlag.
go-on = »Fint, Adnan. Så tager vi det sammen.«
    .feedback = Du vælger freden ved bordet. Men Adnan er her for Karims skyld. Har Karim sagt ja til tid alene, og hindrer Adnan det, kan hensynet til Karim veje tungere. Er Karim ikke spurgt, mangler tilbuddet. Du havde små skridt at tage først: Spørg Karim, bed Adnan vente, hold en pause.

## Sparring

scene-sparring = Fem minutter hos Vibeke
sparring-corridor = Gennem ruden ser I Adnan og Karim. Kun den ene taler.
sparring-man = Men han er et hoved højere end svogeren. Kan han ikke bare rejse sig?
sparring-said-yes = Men han har jo sagt ja. Og svogeren blev siddende.
sparring-not-asked = Har han selv sagt ja til at tale alene? Ellers ved vi jo kun, hvad svogeren vil.
sparring-tonight = Og i aften? De skal hjem til det samme hus.
plan-part = »Højst ét punkt. Du tager Adnan med til kaffe, og jeg spørger Karim, hvad der er trygt.«
    .feedback = Du tænker helt til i aften: hvor Adnan venter, hvad han får at vide, og hvad der er trygt for Karim. Om der er grundlag, afhænger stadig af Karims eget ja.
plan-rest = »Så er det slut med Adnan til de her samtaler.«
    .feedback = Du tager det alvorligt. Men en udelukkelse begrænses til det nødvendige, hellere en del af én samtale end et helt forløb, og grundlaget vurderes på ny hver gang. En varig begrænsning kan efter omstændighederne være en afgørelse. Den tager du ikke uden din leder.
new-time = »Vi stopper for i dag. Karim får en ny tid.«
    .feedback = Forsigtigt, og intet går i stykker. Har du ikke hørt Karims ja, er det ikke noget dårligt valg. Men har han sagt ja, går han hjem uden de ti minutter, og pladsen er kun hans til på fredag. En ny tid hjælper først, når I også ved, hvordan han kan nås.
adult-man = »Du har ret. Han er en voksen mand og må selv sige fra.«
    .feedback = Det lyder som respekt. Men mænd kan også være udsat, og hverken køn eller højde siger noget om, hvad det koster at sige fra. Spørg dig selv, om du ville have sagt det samme om en kvinde. De samme tegn skal vejes ens.

## For tidligt

scene-too-soon = Da Adnan var sendt ud
too-soon-door = »Så taler vi om det derhjemme,« siger Adnan til Karim, på dansk, så alle kan høre det. Han stiller sig lige uden for ruden.
too-soon-karim = Nu tror han, at jeg har bedt om det.
fetch-back = »Det gik for hurtigt. Jeg henter Adnan, og så fortsætter vi alle sammen.«
    .feedback = Du retter fejlen, så snart du ser, hvad den koster. Det giver ikke udelukkelsen et grundlag bagefter, men det gør den kort. Nu kan du tage de små skridt, du sprang over.
somebody-else = »Vil du have en anden med i stedet, Karim, eller en ny tid? Du vælger.«
    .feedback = Karims ret til støtte forsvinder ikke, fordi Adnan er ude, og du lader ham vælge. Udelukkelsen kom stadig for tidligt, og det er Karim, der skal forklare den i aften.
use-the-time = »Nu er han ude, så lad os bruge tiden. Hvad vil du selv?«
    .feedback = Spørgsmålet er det rigtige. Men grundlaget manglede, og Karim kan se Adnan gennem ruden, mens han svarer. En udelukkelse, der ikke kan begrundes, skal ikke trækkes ud, fordi den er praktisk.

## Ti minutter

scene-alone = De første af de ti minutter
alone-canteen = Vibeke tager Adnan med i kantinen. De taler om sofaer. Døren lukker sig.
alone-glass = Adnan går ikke længere end til gangen. Gennem ruden kan han se, hvem der taler.
alone-rest = Resten af samtalen? Hvad siger jeg til ham i bilen?
alone-chair = Mærkeligt med den tomme stol. Hvem skulle ellers sidde der?
you-choose = »Det vælger du selv. Er det trygt for dig at tale nu?«
    .feedback = Det er Adnan, der er ude, ikke Karims ret til støtte. Du lader ham vælge og spørger, om det er trygt, før du går videre.
fetch-zuhura = »Så ringer vi til Zuhura, din kone.«
    .feedback = Du tænker på støtten, og det er godt. Men du vælger for ham, og du ved ikke, hvordan Zuhura har det midt imellem sin bror og sin mand. Spørg åbent, hvem han selv kunne tænke sig.
best-alone = »Det er bedst alene. Så er der ingen, der påvirker dig.«
    .feedback = Du vil værne om hans frie svar. Men én bestemt bisidder er ude, ikke retten til at have nogen med. At vejlede om det og om nødvendigt finde en ny tid er kursets egen slutning ud fra § 8, stk. 1, og vejledningspligten. En tom stol gør ikke i sig selv et svar frit.
straight-in = »Vi har ti minutter. Vil du have pladsen?«
    .feedback = Spørgsmålet er det rigtige, og tiden er knap. Men du ved endnu ikke, om Karim er tryg ved at tale nu, eller om han mangler nogen ved sin side. Det tager et halvt minut at spørge om først.

scene-his-story = Da Karim manglede et ord
his-story-bodil = Så Bodil fra sprogskolen, næste gang. Ingen afbryder hende.
his-story-zuhura = Nej, ikke Zuhura. Hun skal ikke vælge mellem sin bror og mig i en telefon.
his-story-sleeve = Karim trækker ærmerne ned over hænderne. Der går et stykke tid, før han siger noget.
his-story-mail = Mailen har jeg aldrig set. Jeg ville have skrevet: »Ja tak. Hvornår?«
    .why = Mailen i Karims navn siger nej, og Karim siger ja, når han taler gennem en neutral tolk. Når forklaringerne ikke passer sammen, må du spørge. Derfor kunne mailen ikke stå for Karims svar.
his-story-wages = Jeg arbejder seks dage om ugen. Løn kommer, når det går bedre, siger Adnan. Han er ikke ond. Han er bange for at lukke.
his-story-word = Han har aldrig slået mig. Og jeg er en mand. Hvad hedder det så?
no-verdict = »Det dømmer jeg ikke om. Men der er anonym rådgivning, også for mænd. Vil du høre om den?«
    .feedback = Du afgør ikke skyld, men genkender et mønster og fortæller om hjælp: Lev Uden Vold og RED Rådgivning. Med arbejdsvilkårene kan du hjælpe ham til rette myndighed. Han bestemmer.
report-him = »Det hedder psykisk vold og er strafbart. Du bør melde ham.«
    .feedback = Du tager Karims parti og vil give det et navn. Psykisk vold, herunder ved negativ social kontrol, kan være strafbar. Men om det er det her, er ikke dit at afgøre. Fortæl, at der findes hjælp, og lad ham bestemme tempoet.
talk-about-pay = »Har du prøvet at tale med ham om løn?«
    .feedback = Du tænker i løsninger og ser også Adnans side. Men så bliver det til en snak om løn, som Karim må klare alene med den, der har hans kort. Du skal ikke dømme, men du skal kunne genkende et mønster og vise vej til rådgivning.
what-zuhura-says = »Hvad siger Zuhura til det?«
    .feedback = Et kort og åbent spørgsmål, der viser dig, hvem Karim har. Men det, han selv spurgte om, fik han ikke svar på: om der er nogen, der kender det, han står i. Fortæl om rådgivning, før tiden er gået.

reaction-men = Også for mænd? Sig numrene igen, langsomt. Jeg skriver dem ikke ned. Jeg husker dem.
reaction-police = Nej. Så mister jeg dem alle sammen på én dag.
reaction-tried = Det har jeg prøvet. To gange. Bagefter talte ingen til mig i en uge.
reaction-zuhura = Zuhura siger, at jeg lugter af lim, og at jeg burde lugte af tjære. Hun er på min side. Bare stille.

scene-residence = Da Karim spurgte til sit ophold
residence-karim = Adnan siger: Uden butikken ingen familie, uden familien intet ophold. Siger jeg ja til værftet, bliver jeg så sendt hjem?
    .why = Frygten for at blive sendt væk er med til at holde Karim i butikken, og det er Adnan, der har sat ord på den. Om ordene passer, er et juridisk spørgsmål. Frygten er virkelig.
legal-advice = »Det gætter jeg ikke på. Jeg hjælper dig med at finde juridisk rådgivning.«
    .feedback = Opholdet vurderes af udlændingemyndighederne, og et gæt kan gøre skade i begge retninger. Du lader ham ikke sidde tilbage med Adnans ord.
no-worry = »Bare rolig. Du er jo gift med Zuhura, ikke med Adnan.«
    .feedback = Det er pænt tænkt, og det beroliger. Men du kender ikke nok til hans ophold til at love noget. Tager du fejl, er det Karim, der har handlet på det. Henvis til juridisk rådgivning.
cannot-rule-out = »Det kan man ikke udelukke, så gå lidt stille med dørene.«
    .feedback = Du vil ikke love for meget. Men sådan som det bliver sagt, bekræfter det netop den frygt, der holder ham fast, og du ved det ikke. Sig, at du ikke kan svare på det, og vis vej til nogen, der kan.
next-time-then = »Et vigtigt spørgsmål. Det tager vi næste gang.«
    .feedback = Du gætter ikke, og det er godt. Men det er måske netop det spørgsmål, der holder ham i butikken, og på fredag går pladsen videre. Det tager et halvt minut at sige, at der findes juridisk rådgivning.

unasked-breath = Karim trækker vejret, som om der var ét spørgsmål mere. Så lader han det ligge.

scene-plan = Da der var to minutter tilbage
plan-advice = Godt. Så er det ikke Adnan, jeg skal spørge.
plan-tell-adnan = Er det sikkert? Så siger jeg til ham i aften, at kommunen har sagt det.
plan-stay = Så er det nok klogest, at jeg bliver i butikken.
plan-clock = Der er to minutter tilbage.
plan-friday = På fredag skal værftet have svar. Adnan læser min mail, og min telefon ligger ved kassen.
safe-contact = »Hvordan kan jeg nå dig trygt? Og hvad skal Adnan have at vide i dag?«
    .feedback = I finder sammen en sikker vej, og han er med til at bestemme, hvad Adnan hører. Næste samtale vurderes for sig; måske kan Adnan være med til noget af den.
write-it-down = »Jeg sender dig det hele på mail.«
    .feedback = Det er en god vane, men her er det Adnan, der læser mailen. Så får han både planen og det, Karim har fortalt. Aftal først en vej, som kun Karim bruger.
ring-the-yard = »Skal vi ikke ringe til værftet nu og sige ja?«
    .feedback = Det er Karims eget ønske, og du spørger, før du ringer. Men I har ikke aftalt, hvem værftet ringer tilbage til, hvad der bliver sagt derhjemme, eller hvornår I ses igen. Den sikre kontakt først og så svaret.

## Adnans spørgsmål

scene-adnan-back = Da Adnan spurgte
adnan-back-fetched = Adnan kommer med to kopper te og stiller den ene foran Karim.
adnan-back-handle = Karim svarer kort og ser mod ruden. Da du åbner døren, har Adnan allerede hånden på håndtaget.
adnan-back-adnan = Nå. Hvad var det så, jeg ikke måtte høre?
his-to-tell = »Jeg havde brug for Karims egne svar. Hvad han sagde, er hans.«
    .feedback = Sandt, kort og uden anklage. Du giver intet videre og nævner ingen mistanke. Karim kan gentage sætningen i bilen.
tell-wish = »Karim vil gerne på værftet. Prøv at se det fra hans side.«
    .feedback = Du vil bygge bro, og en dag er det måske det rigtige, hvis Karim ønsker det. Men det var hans at fortælle, og han skal hjem med Adnan i dag. Det, en borger siger alene, gives ikke videre til bisidderen.
paperwork = »Det var bare noget papirarbejde.«
    .feedback = Du holder på det, Karim har sagt, og det er det vigtigste. Men det er ikke sandt, og Adnan kan regne det ud. Så er det Karim, der skal holde fast i forklaringen derhjemme. En sand og neutral sætning er tryggere.
next-time-out = »Næste gang bliver også uden dig, Adnan.«
    .feedback = Du vil undgå en ny overraskelse. Men du beslutter en udelukkelse, før der er noget at vurdere. Grundlaget skal ses efter på ny ved hver samtale, og det er Karim, der bor sammen med den, som har fået beskeden.

## For lidt

scene-together = Da svaret skulle skrives
together-agree = Så er vi enige. Nej tak til værftet. Og tak for teen.
    .why = Adnan siger »vi« om et svar, som Karim ikke har givet. Det er bisidderens nej, og det er ikke blevet afklaret med borgeren.
together-nod = Tolken oversætter. Karim nikker ned i sin kop.
keep-open = »Jeg skriver ikke noget nej. Svaret er Karims, og pladsen er hans til på fredag.«
    .feedback = Du lader ikke Adnans nej blive til Karims. Det er det bedste, der er tilbage i dag: Pladsen står åben, og i sagen står der ikke, at Karim ikke ville. Men du har stadig ikke hørt ham, og I har ingen sikker måde at tale sammen på.
final-no = »Fint. Så noterer jeg, at Karim takker nej af hensyn til familien.«
    .feedback = Karim nikkede, så det føles som et svar. Men nejet blev sagt for ham, og han har ikke kunnet svare frit. Bisidderens afvisning er ikke borgerens og bør ikke komme ham til skade.
shop-placement = »Hvad nu, hvis butikken blev Karims praktiksted? Så tæller det da med.«
    .feedback = En kreativ vej ud af en låst situation. Men det er ikke Karims forslag, og det gør Adnans beslutning til kommunens plan. Spørg Karim, hvad han vil, når han kan svare frit.
need-an-answer = »Karim, jeg skal høre det fra dig selv: ja eller nej?«
    .feedback = Du vender dig mod den rigtige. Men du beder om et endeligt svar, mens den, der allerede har svaret for ham, sidder ved siden af. Siger han nej, ved du ikke, om det er hans. Siger han ja, skal han forklare det i bilen.

scene-split = Da I skulle finde en ny tid
split-papers = Du samler papirerne. Karim følger værftets mail med øjnene, til den ligger i mappen.
split-mail = Send bare tiden på mail. Så sætter jeg den i butikkens kalender.
    .why = Adnan læser Karims mail, og det er butikkens kalender, der bestemmer, hvornår Karim har tid. En indkaldelse ad den vej er en aftale med Adnan.
your-day = »Karim, vi finder en tid nu. Hvornår passer det dig, og hvem vil du have med?«
    .feedback = Aftalen bliver lavet med Karim, på hans eget sprog, og han vælger selv sin bisidder. Det er god praksis, når han hverken har sin post eller sin telefon for sig selv. Om Adnan skal være med til det hele, vurderes på ny næste gang.
by-mail = »Du får en indkaldelse på mail, Karim, så har du det på skrift.«
    .feedback = Det er den almindelige måde, men her er det Adnan, der læser mailen. Det har han selv sagt. Så er det ham, du aftaler tiden med. Find den, mens Karim sidder der.
only-karim = »Næste gang kommer du alene, Karim. Så får vi lidt bedre ro på.«
    .feedback = Ro er et godt mål, men ikke en grund i sig selv. Du udelukker Adnan på forhånd, og det lyder, som om Karim slet ikke må have nogen med. Hver samtale vurderes for sig, og uden Karims eget ja til tid alene er der slet intet grundlag.

## Notatet

note-desk = Stoleryggen ligger glemt under bordet. Du skriver, mens du husker ordene.
note-calendar = Adnan svarer på indkaldelsen, før du har nået at rejse dig: »Modtaget. Vi kommer.«
note-old-no = I systemet står der allerede: »Afslag på praktik.«
note-people = Til stede: Karim, svogeren Adnan som bisidder og kommunens tolk i swahili.
    .feedback = Hvem der var med, og hvem der tolkede, betyder noget for, hvad svarene er værd.
note-we = Adnan sagde om pladsen: »Vi siger nej tak.« Karim sagde ikke selv nej.
    .feedback = Man kan se, hvem der sagde hvad. Så bliver Adnans ord ikke til Karims.
note-card = Adnan havde Karims hævekort i sin pung. Karim sagde: »Når jeg skal bruge noget, spørger jeg Adnan.«
    .feedback = Det er set og hørt og skrevet uden tolkning. Andre kan efterprøve det, og det kan bære en vurdering.
note-part = Karims eget ønske: uden Adnan i ti minutter, jf. § 8, stk. 2. Karim sagde ja til tid alene, Adnan blev siddende. Anden bisidder tilbudt.
    .feedback = Grundlaget, omfanget og tilbuddet om en anden bisidder hører med, når det er gået præcis sådan. Er det ikke sket, må det heller ikke stå der.
note-too-far = Adnan blev sendt ud. Her følger, hvad der gik forud, hvad jeg sagde, hvor længe det varede, og hvad jeg vil gøre anderledes.
    .feedback = Også et skridt, der var for stort eller kom for tidligt, skal kunne ses. Ellers kan ingen vurdere det eller rette op på det.
note-correct = Rettelse: Afslaget er noteret ved en fejl. Nejet kom fra Adnan. Karim har ikke selv sagt nej.
    .feedback = Så kommer Adnans nej ikke til at stå som Karims. Skriv det som en rettelse, så man kan se, hvad der er ændret.
note-refusal = Karim afslår praktikpladsen, da familien har behov for hans arbejdskraft.
    .feedback = Det er Adnans ord. Står de som Karims, ser det ud, som om han ikke ville, og det kan følge ham længe.
note-violence = Adnan udøver psykisk vold og økonomisk kontrol mod Karim.
    .feedback = Det er en dom, og skyld er ikke din at afgøre. Skriv, hvad der blev sagt og gjort. Det er stærkere og kan efterprøves.
note-man = Karim er en voksen, stærk mand. Sagen handler om motivation.
    .feedback = Køn og størrelse er ikke et sagligt grundlag, hverken for eller imod. De samme tegn vejes ens, hvad enten borgeren er mand eller kvinde.
note-mail-home = Notatet er sendt til Karims mail, så han kan se, om det passer.
    .feedback = Åbenhed er godt, men det er Adnan, der læser Karims mail. Så læser han, hvad du har set og hørt, og det er Karim, der kommer til at betale for det. Aftal en sikker vej, og spørg din leder.

## Slutninger

ending-launched = Søsat
    .text = Om torsdagen kommer Karim på sprogskolen for første gang i fem uger. Han ringer fra Bodils kontor: »Ja tak. Hvornår?«

        Ved spisebordet er der stille for tiden. Næste gang er Bodil med, og Adnan er med til den første halvdel, for du har vurderet på ny. I vinduet hos Fire Ben hænger et skilt: »Medhjælper søges«. Karim lugter af tjære.
ending-ten-minutes = Ti minutter
    .text = Karim fik sagt noget, han ikke før havde sagt højt. Men ikke alle skridt var lige sikre. Noget kom for hurtigt, gik for vidt, blev gættet eller blev aldrig aftalt, og det var ham, der skulle forklare det i bilen.

        Grethe har skrevet hans navn på tavlen på værkstedet, men uden en dato. Du ved nu, hvad du skal tale med Karim om. Næste gang skal du finde en tryg måde at gøre det på.
ending-still-open = Stadig åbent
    .text = Svaret blev ikke presset frem, og ingen fik mere at vide, end de skulle. Men du har stadig ikke hørt, hvad Karim vil, og om fredagen gik pladsen videre.

        Da han kommer igen, er tolken på plads fra starten. Han stryger tommelfingeren langs bordkanten. »Ny lim,« siger han på dansk. Du tilbyder ham ti minutter.
ending-four-legs = Fire Ben
    .text = Karims svar nåede aldrig frem. Det blev givet for ham, og bagefter stod det i sagen som hans. Værftet tog en anden, og Karim åbner klokken otte og lukker klokken otte.

        I oktober løber den gamle kutter af stabelen. Karim ser det fra åbningen bag i varevognen, mens han læsser en sofa af. »Flot skib,« siger Adnan og mener det.
ending-empty-chair = Den tomme stol
    .text = Adnan blev sendt ud, før grundlaget var der. Karim havde ikke bedt om det, men det var ham, der skulle forklare det derhjemme.

        Til næste samtale kommer der ingen. I stedet kommer der en mail fra Karims adresse, uden en eneste fejl: »Idet jeg ikke har oplevet samtalen som tryg, ønsker jeg ikke yderligere møder.«
ending-read-along = Læst med
    .text = Adnan fik noget at vide, som han ikke skulle have haft fra kommunen. Han sagde ikke meget i bilen. Om aftenen lå Karims telefon ikke længere ved kassen. Den var væk.

        Til næste samtale svarer Karim selv på det hele, på dansk: »Alt er fint. Tak.« Adnan smiler. De har ingen hemmeligheder.
