# Hun vil have, at han bliver: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = »Han skal blive«
occasion = Opfølgning på kontrakten
summary = Oksana er blevet tilbudt lidt tid alene og har sagt nej tak: Hendes bror skal blive. Hvor meget vejer hendes ord, og hvornår er de hendes egne?
task = Følg op på Oksanas kontrakt: arbejde og penge. Hvad vejer hendes ønske, og er der grundlag for at begrænse hendes brors rolle? Dit team tilbyder alle lidt tid alene.

cast-oksana = Oksana
    .about = 27 år. Flygtet fra Ukraine for to år siden. Tandtekniker. Ser folk på tænderne, før hun ser dem i øjnene.
cast-taras = Taras
    .about = 38 år. Oksanas storebror og bisidder, fjorten år i Danmark. Driftsleder på en kvæggård. Reparerer alt, han kommer i nærheden af.
cast-olha = Tolken
    .about = Ukrainsk tolk. En stemme i telefonen.
cast-kim = Kim
    .about = Din leder.

## Sagen

file-contract = Kontrakt, 2. juni
    .text = Mål: ordinært arbejde.

        Oksana bor hos sin bror. Han har tilbudt hende en plads i malkestalden, hvor han er driftsleder.
file-school = Fra sprogskolens vejleder, 18. september
    .text = Oksana spurgte gennem skolens tolk: »Er det mig eller min bror, der bestemmer, hvem der er med til samtalerne?« »Dig,« svarede jeg. Hun skrev det ned.
file-reception = Bestilling
    .text = Ukrainsk telefontolk er bestilt gennem den lokale forening, den samme som de sidste tre gange.

## Det, man kan bygge på

fact-asks-in-september = Oksana spurgte i september, hvem der bestemte: hende eller Taras.
fact-brothers-house = Oksana er flygtet fra Ukraine og bor hos sin ældre bror.
fact-good-brother = Receptionisten ville ønske, hun havde sådan en bror.
fact-wish-beside-him = Oksana siger ved siden af Taras, at han skal blive.
fact-table-leg = Taras får bordet til at stå fast med en kvittering.
fact-technik-gone = Oksana sagde »technik« to gange, og oversættelsen nævnte det ikke.
fact-sanction-word = Taras har sagt til hende, at et nej koster ydelsen.
fact-calls = Taras ringer til Oksana tre gange, mens han er ude af lokalet.
fact-free-wish = Oksana siger uden Taras og med ny tolk, at pengene skal tages uden ham.
fact-his-account = Oksana siger uden Taras, at ydelsen går ind på hans konto.
fact-olha-told = Taras siger, at den første tolk har skrevet til ham om skiftet.
fact-cut-off = Taras afbrød Oksana midt i hendes sætning om laboratoriet.

## Begyndelsen

scene-opening = Hendes nej tak
opening-offer = »Gid jeg havde sådan en bror,« sagde receptionisten. Nu har du tilbudt Oksana lidt tid alene, og tolken har oversat.
opening-stay = Nej tak. Taras skal blive.
opening-table = Bordet vipper. Taras skubber en foldet kvittering ind under benet. »Sådan.«
her-no-counts = »Så bliver Taras, Oksana, og du siger til, hvis du ombestemmer dig.«
    .feedback = Tilbuddet var frivilligt, og hun sagde nej. Det koster ikke noget at lade døren stå åben. Et nej, han hører på, kan du bare ikke bygge alt på senere.
ask-him = »Er det også okay med dig, Taras, hvis Oksana og jeg får ti minutter?«
    .feedback = Hvis tid er det? Nu har han fået et valg, der er hendes, og hendes eget svar er gjort til et udkast.
insist = »Det er kun ti minutter, og alle gør det. Skal vi ikke prøve?«
    .feedback = »Jeg sagde nej tak,« kunne hun svare, og så står I dér. Alle får tilbuddet; ingen har pligt til at sige ja. Presser du nu, lærer hun, at et nej til dig ikke tæller.

## Stemmen i telefonen

scene-voice = Det, der blev oversat
voice-mine = Mig? Jeg er nem. Men hun sagde jo nej.
voice-no = Nej. Tak.
voice-work = Du spørger Oksana om arbejde. Hun svarer længe, siger »technik« to gange og »Randers« og former noget lille mellem to fingre.
voice-crown = Hun mangler et ord, peger på sin fortand og ser på Taras. »Krone,« siger han. De griner af, at det også er penge.
    .why = Hun ser på ham for at få et ord, ikke for at få lov. Det er ham, der kan dansk.
voice-farm = Hun siger, at hun gerne vil hjælpe på gården, hvor hendes bror er så god at skaffe plads til hende.
    .why = Et langt svar med »technik« og »Randers« blev til én sætning om gården, og »så god« er ikke noget, en tolk selv lægger til. Du ved ikke, hvad hun sagde. Du ved, at det ikke er det her.
voice-thanks = Tak, Olha. Lige præcis.
new-interpreter = »Jeg stopper her og får en anden tolk på, fra en anden by.«
    .feedback = Ord forsvandt, ros kom til, og han kender hende ved navn. Så er en tolk uden for kredsen god praksis, og ingen skal stå skoleret for det.
whole-answer = »Fik jeg det hele med, Oksana? Sig det gerne en gang til.«
    .feedback = Du spørger den rette. Men svaret kommer gennem den samme stemme, og den kender hendes bror. Når du er i tvivl om tolken, er det tolken, der skal skiftes.
take-it = »Tak, Oksana. Det skriver jeg ned, sådan som det blev oversat.«
    .feedback = Så står gården i sagen som hendes ønske. Hvor blev »technik« af? Du hørte det selv to gange.
ask-taras = »Taras, du kan begge sprog. Var det det, Oksana sagde?«
    .feedback = Nu er der to, der oversætter for hende, og ingen af dem er neutrale. Sig i stedet: »Jeg får en anden tolk på.«

## Reglen om ydelsen

scene-rules = »Hvis hun siger nej«
rules-second = Fem minutter senere er en tolk fra Aalborg på. »Nå,« siger Taras.
rules-again = Oksana siger det igen, kortere. »Ja, gården,« siger tolken.
rules-written = Oksana ser på din kuglepen, til du er færdig.
rules-exactly = Ord for ord.
rules-house = Hun bor gratis hos mig. Huslejen betaler hun i kroner. Porcelænskroner!
    .why = Spøgen er fælles, og at bo gratis hos sin bror er ikke kontrol med penge. Den er god at kende, men den siger intet.
rules-taras = Sig til hende, at et nej til gården koster ydelsen. Fra mig er det ikke nok.
    .why = Han har brugt kommunen som trussel derhjemme, og nu vil han have dig til at gentage den. Om pladsen på gården er noget, hun kan miste ydelse for, har ingen afgjort.
tell-oksana = »Ingen trækker dig i ydelse i dag, Oksana, og reglerne får du af mig.«
    .feedback = Vejledning om pligter skal gives, så hun forstår den, og den skal komme fra dig. Hans tilbud om en plads er hans, ikke kommunens.
answer-him = »Godt, du nævner det, Taras. Skal jeg forklare reglen for jer begge?«
    .feedback = Reglen bliver sagt rigtigt, og det hjælper. Men han får ordet for hendes pligter, og hun når ikke at spørge om det, hun er bange for.
duty = »Du skal jo stå til rådighed, Oksana. Hvad siger du så til gården?«
    .feedback = »Kan du høre det?« siger han i bilen. Nu er hans trussel blevet din. Et nej til hans gård er ikke et nej til kommunen.
at-home = »Jeg finder en pjece, Taras, så kan du forklare hende det derhjemme.«
    .feedback = Hvem kan hun så spørge, når noget ikke passer? Konsekvenser skal hun høre af dig, gennem tolk. Pjecen er fin, når det er hende, der får den.

## Traileren

scene-trailer = Taras går ud et øjeblik
trailer-asks = Må jeg sige nej til noget?
trailer-both = Tolken oversætter reglen. Taras nikker ved hvert ord. Oksana nikker ved det sidste.
trailer-duty = Der kan du se. På papir næste gang.
trailer-leaflet = Taras folder pjecen sammen og lægger den i sin egen lomme.
trailer-knock = Det banker på: Taras' trailer spærrer for vareleveringen.
trailer-leaves = Ti minutter! Bare snak videre, jeg får det jo at vide bagefter.
trailer-folder = I døren opdager Taras, at han har Oksanas mappe, og lægger den på hendes plads.
    .why = Mappen kom med i skyndingen, og han lagde den selv tilbage. Det er en mand med travlt, ikke en, der holder på hendes papirer.
use-the-break = »Vil du vente på ham, Oksana, eller tale imens?«
    .feedback = En naturlig lejlighed, og hun får lov at vælge.
    .feedback-right = Han gik selv og gladelig, tolken er uden for kredsen, og du presser ikke. Siger hun ja, er det hendes.
    .feedback-partly = Men stemmen i telefonen er stadig den, han kalder ved navn. Så er han kun halvt ude af lokalet.
other-now = »Jeg får en anden tolk på, fra en anden by, mens vi venter.«
    .feedback = Bedre nu end om et kvarter. Det er ikke en samtale alene, så længe den, der oversætter, kender hendes bror.
wait-for-him = »Så holder vi pause, til Taras er tilbage. Du ville jo have ham med.«
    .feedback = Det er respekt for det, hun sagde. Men hun sagde det, mens han hørte på. Her lå en stille lejlighed til at spørge, om det stadig gjaldt.
quick-question = »Hurtigt, Oksana, mens han er ude: Bestemmer han over dig?«
    .feedback = »Han er min bror,« siger hun og lukker. Du har ti minutter og bruger dem på dit eget svar. Spørg, om hun har lyst til at tale, og hvad hun vil.

## Opkaldene

scene-afterwards = Telefonen på bordet
afterwards-second = Nu er der en tolk fra Aalborg på.
afterwards-talk = Vi kan godt tale. Jeg bliver bare siddende her.
afterwards-wait = I venter. Oksana prøver, om bordet stadig vipper.
afterwards-brother = Bestemmer? Han er min bror.
afterwards-calls = Oksanas telefon lyser: Taras. Lidt efter igen. Tredje gang vender hun skærmen nedad.
    .why = Han er væk i ti minutter og ringer tre gange for at høre, hvad hun siger. Han gik gladelig, og nu følger han alligevel med.
afterwards-choir = Hun synger med Taras. Hver søndag.
afterwards-town = Aalborg? Der kender jeg ingen. Det er rart.
ask-safe-wish = »Hvornår skal Taras være med, Oksana: til alt, noget eller intet?«
    .feedback = Åbent, og med plads til alle svar.
    .feedback-right = Han er ude, tolken kender ham ikke, og hun kan svare, som det er. Det er sådan, man finder ud af, om et ønske er frit.
    .feedback-partly = »Hun synger med Taras,« sagde hun om tolken. Gennem den stemme kan hun kun svare det, han må høre. Få en anden på først.
many-calls = »Det er mange opkald. Er det ham, der styrer dig, Oksana?«
    .feedback = Du så opkaldene, og det er værd at spørge til dem. Men dit svar ligger i spørgsmålet. Prøv: »Hvad tænker du, når den ringer?«
pick-up = »Tag den endelig, Oksana. Så kan han høre, at alt er godt.«
    .feedback = Så er han i lokalet igen, og denne gang gennem højttaleren. Et øjeblik alene kræver, at ingen lytter med.

## Hendes svar

scene-wishes = Hvad hun så siger
wishes-picked = »Ja. Nej. Ja,« siger Oksana i telefonen. »Jeg siger ikke noget.«
wishes-part = Han skal være med til arbejdet, ellers tror han, at jeg skjuler noget. Pengene vil jeg tale om uden ham.
wishes-account = De går ind på hans konto. Det er nemmest, siger han. Jeg får fem hundrede i en kuvert og skal sige til hvad.
    .why = Ydelsen er hendes, men hun får den i en kuvert og skal gøre rede for den. Det er hendes egne ord, sagt uden ham og gennem en tolk, han ikke kender.
wishes-again = Taras skal blive. Det har jeg sagt.
plan-the-split = »Så tager vi arbejdet sammen og pengene alene, og du vælger, hvad han hører.«
    .feedback = Et delt møde kan være mildt og godt, når det er hendes.
    .feedback-right = Du gør præcis det, hun bad om, ikke mere, og lader ordene være hendes. Det er hende, der ved, hvad der kan siges i bilen.
    .feedback-breach = Men det har hun ikke bedt om. Hun har sagt, at han skal blive, og du har ikke hørt andet frit. Så er planen din.
first-words = »Jeg holder mig til det første, du sagde, Oksana: Han er med.«
    .feedback = Et ønske sagt foran ham og et sagt uden ham vejer ikke det samme.
    .feedback-partly = Uden et frit svar er hendes første ord det, du har, og du følger dem. Læg bare mærke til, hvor lidt du ved om dem.
    .feedback-breach = Hun har lige svaret frit, og du vælger det svar, han hørte. Så var det bedre slet ikke at spørge.
all-alone = »Så tager vi det hele alene, Oksana, mens der er ro. Det går hurtigere.«
    .feedback = Hurtigere for hvem? Det er mere, end hun har sagt ja til, og hun skal forklare det i bilen. Hold dig til hendes mål: hvad, hvornår, hvem.
new-account = »Vi åbner en ny konto nu, Oksana. Så er det klaret, før han kommer.«
    .feedback = En dag er det måske det rigtige. Men hvad ser han i aften, når pengene ikke kommer? Spørg hende om rækkefølgen, før du rører noget.

## Halvvejs

half-split = Sig, at det er dig, der vil. Så er det ikke mig.
half-not-said = Det har jeg ikke sagt.
half-nods = Oksana ser på dig og nikker langsomt.
half-alone = Nej. Det bliver værre så.
half-bank = Nu? Han får besked på sin telefon.

## Spørgsmålet

scene-back = »Hvad fik I snakket om?«
back-cold = Taras kommer ind med kolde kinder og prøver bordet.
back-told = Olha skriver, at hun er skiftet ud. Hvad var der galt med hende?
    .why = En tolk har tavshedspligt, også om hvem der blev skiftet ud. At han ved det, viser, hvor kort vejen var fra telefonen til ham.
back-sweet = »Nå, Olha, var hun sød?« siger Taras. »Altid,« siger tolken på dansk.
back-ask = Og hvad fik I snakket om?
neutral-reason = »Jeg ville være sikker på at forstå Oksana, og nu tager vi arbejdet.«
    .feedback = Sandt, kort og uden at gengive noget. Oksana kan sige det samme i bilen, og det holder.
tell-him = »Vi talte om, hvornår du skal være med, Taras, og hvornår ikke.«
    .feedback = Det var op til hende selv, hvad han skulle høre. Hun får turen hjem til at svare på »hvornår ikke«.
line-trouble = »Der var noget galt med linjen, så det blev lidt rodet. Kaffe?«
    .feedback = Han kan spørge tolken, og så ved han, at du lyver. En sand sætning er kortere: »Jeg ville være sikker på, at jeg forstår Oksana.«
between-us = »Det er mellem Oksana og mig. Skal vi komme videre?«
    .feedback = Det passer, og du gengiver intet. Tonen giver ham bare noget at spørge til i bilen. En grund, alle kan gentage, er roligere.

## Laboratoriet

scene-work = Midt i hendes sætning
work-shrug = Taras trækker på skuldrene og sætter sig. »Fint. Arbejdet.«
work-not = Hvornår ikke? Hvornår er det, Oksana?
work-line = Linjen? Olha siger, at den var god nok.
work-family = I vores familie har vi ikke noget for os selv.
work-lab = Der er et laboratorium i Randers, der laver broer og kroner. Jeg må forme en prøvetand, hvis –
work-cut = Tænder kan vente til efter krigen. Gården mangler folk nu.
    .why = Spørgsmålet var hendes, og hun var midt i svaret. Han skiftede hendes laboratorium ud med sin egen gård.
work-door = En dør smækker. Oksana farer sammen, Taras lægger en hånd på hendes arm, og hun klapper den: »Det er kun døren.«
    .why = Grebet er trøst. De hørte begge to døren, og hun trøster ham lige så meget. Det er krigen, der sidder i kroppen.
let-her-finish = »Vent lige, Taras, for Oksana var i gang.«
    .feedback = Han må gerne tale, bare ikke i hendes sætning. Så lille et skridt kræver efter kursets opfattelse ikke noget grundlag.
weigh-the-farm = »Hvad siger du selv til gården, Oksana? Den ligger jo lige for.«
    .feedback = Du vender dig mod hende, men med hans emne. Spørg, hvor hun kom til: »Hvis hvad, Oksana?«
ask-the-lab = »Kender du det laboratorium, Taras? Er det noget at satse på?«
    .feedback = Så er det ham, der er tandtekniker. Hun sad lige med svaret. Hans viden kan komme bagefter, hvis hun vil have den.
only-listen = »Nu må du nøjes med at lytte, Taras. Det er en bisidders opgave.«
    .feedback = Det passer ikke: En bisidder må gerne tale, og kilderne er kun uenige om hvor meget. Nu er det dig og ham, det handler om.

## Hos lederen

scene-kim = På gangen med Kim
kim-finished = »Hvis jeg består prøven,« sagde Oksana færdig. Så tog I en pause.
kim-farm = »Gården er fin,« sagde Oksana. Så tog I en pause.
kim-lab = Taras fortalte om vejene til Randers om vinteren. Så tog I en pause.
kim-silent = Taras sagde ikke mere. Det gjorde Oksana heller ikke, og I tog en pause.
kim-coffee = Kim har en kop i hver hånd. Du fortæller, hvad du har set og hørt.
kim-two-answers = Så har du to svar: ét med ham og ét uden. Hvilket er hendes? Og hvem betaler i aften?
kim-one-answer = Så har du ét svar, og du har ikke hørt det frit. Det er ikke grundlag for noget. Hvad er mildest?
plan-evening = Læg en plan: pengene alene, et kvarter, og én sætning, Taras må høre.
    .feedback = At tænke turen hjem igennem er altid klogt, før nogen bliver sendt ud.
    .feedback-right = Du holder dig til det emne, hun selv nævnte, og ordene er dem, hun bad om: at det er dig, der vil.
    .feedback-breach = Men her er der ikke noget at planlægge endnu. Hun har kun sagt, at han skal blive. Det mildere kommer først: et frit svar eller en ny tid.
her-words-hold = »Hendes ord gælder. Han bliver, og jeg spørger igen næste gang.«
    .feedback = Hvilke af hendes ord?
    .feedback-right = Du har kun det ene svar, og det peger på ham. Tålmodighed er ikke at se væk, når du spørger igen med en anden tolk.
    .feedback-breach = Hun svarede frit for et kvarter siden og bad om noget andet. Nu lader du det svar gælde, som han hørte.
from-now-on = »Er det ikke tryggest, at jeg ser hende alene fra nu af?«
    .feedback = Tryggest for hvem? »Fra nu af« kan ingen vurdere på en gang. En begrænsning skal være så lille, som den kan, og vurderes på ny.

## Pengene

scene-money = Det sidste punkt
money-item = »Så er der pengene,« siger du. »Hvem skal være med, Oksana?«
money-taras = Dem kan jeg svare på. Jeg har styr på hver en krone.
money-turn = Taras skal blive.
    .why = Uden ham og gennem en anden tolk bad hun om det modsatte for en halv time siden. Hendes ønske skifter med, hvem der hører det.
money-same = Taras skal blive.
exclude-part = »Oksana, jeg har brug for dine egne svar, så pengene tager vi to. Du må gerne have en anden med.«
    .feedback = Hendes ord lige nu siger det modsatte. Men hun svarede frit, der er konkrete forhold, mildere skridt er prøvet, og turen hjem er tænkt igennem. Derfor kan § 8, stk. 2, bære det her: ét punkt, et kvarter, og resten er han med til.
exclude-unsafe = »Oksana, jeg har brug for dine egne svar, så pengene tager vi to. Du må gerne have en anden med.«
    .feedback = Ordene er rigtige, og hun bad om det. Hvad sker der, når de kører hjem? Det har ingen tænkt igennem, og det skal man, inden en bisidder sendes ud.
exclude-unfounded = »Oksana, jeg har brug for dine egne svar, så pengene tager vi to. Du må gerne have en anden med.«
    .feedback = Hun har kun sagt én ting, og det er, at han skal blive. Uden et frit svar og uden at det mildere er prøvet, har du ikke tungtvejende grunde efter § 8, stk. 2. Tilbyd en ny tid med en anden tolk.
he-stays = »Så bliver Taras, Oksana, og vi tager pengene sammen. Du siger til, hvis du vil noget andet.«
    .feedback = Hendes ord vejer tungt, også når du selv ville vælge andet.
    .feedback-partly = Du følger dem, og det er respekt. Men om pengene får du nu kun hans svar. En ny tid med en anden tolk havde kostet mindre.
    .feedback-breach = Men uden ham sagde hun, at netop pengene skulle være uden ham. »Sig til« kan hun ikke, når han hører det.
new-time = »Pengene venter til en anden dag, Oksana. Hvornår passer det dig?«
    .feedback = At dele mødet op er et mildt skridt.
    .feedback-right = Du tvinger ikke noget igennem på et svar, du ikke har hørt frit. Til den nye tid kan tolken være en, ingen af dem kender.
    .feedback-partly = Hun bliver ikke presset i dag. Men hun har sagt frit, hvad hun vil, og grundlaget er der. Nu venter hun en måned mere på en kuvert.
exclude-rest = »Oksana, vi to tager resten alene, både i dag og næste gang, så der er ro. Du må gerne have en anden med.«
    .feedback = Hvem har bedt om så meget? Ikke Oksana. En begrænsning skal være så lille som muligt, og næste gang kan ingen vurdere i dag.

## Et kvarter

scene-account = Kontoen
account-quarter = Det var dig, der sagde det. Det så han. Godt.
account-wish = Jeg vil have min egen konto, når laboratoriet siger ja. I dag ville han opdage det.
account-nods = Taras svarer på det hele. Beløbene passer på kronen. Oksana nikker, hver gang tolken er færdig.
her-pace = »Hvad vil du selv nu, Oksana, og hvordan får jeg bedst fat i dig?«
    .feedback = Hendes rækkefølge og en vej, hun selv vælger.
    .feedback-right = Beslutningen om kontoen er hendes, og du lader den være det. Aftal vejen mundtligt, og skriv den dér, hvor den er skærmet.
    .feedback-partly = Spørgsmålet er rigtigt, men han hører svaret. En tryg vej kan ikke aftales, mens han sidder med.
move-today = »Skal vi ringe til banken, Oksana? Så flytter vi ydelsen, mens du er her.«
    .feedback = Han opdager det i aften, og du sidder ikke ved siden af. Hvad har hun sagt om hvornår? Begynd dér.
write-digital = »Jeg skriver det hele i Digital Post, så har du det sort på hvidt.«
    .feedback = Ved du, hvem der åbner den? Hun bor hos ham, han styrer pengene, og du har ikke spurgt. Aftal vejen med hende, før du sender noget.

## Uden Taras

scene-sent-out = Da døren lukkede
sent-out-door = Taras rejser sig langsomt. Kvitteringen falder ud, og bordet vipper igen. Gennem ruden kan I se ham tage telefonen frem.
sent-out-car = Jeg sagde, at han skulle blive. Det hørte han. Hvad siger jeg nu i bilen?
fetch-back = »Det gik for stærkt, Oksana. Jeg henter Taras ind, og så slutter vi sammen.«
    .feedback = Du retter op, så snart du ser, hvad det koster. Det gør ikke skridtet rigtigt, men det gør skaden mindre.
another-person = »Er der en anden, du vil have med, Oksana, eller vil du have en ny tid?«
    .feedback = Hendes ret til støtte forsvinder efter kursets opfattelse ikke, fordi han er gået, og du lader hende vælge. Det gør ikke udelukkelsen mindre.
carry-on = »Nu sidder vi her jo, Oksana. Hvordan er han egentlig derhjemme?«
    .feedback = Han kan se hende gennem ruden, og hun kan se ham. Hvad skal hun svare? Spørg, om hun vil have ham ind igen.

## Afskeden

scene-farewell = Næste gang
farewell-pace = Oksana samler sin mappe, før han når den.
farewell-bank = Banken har lukket for telefonen til klokken et. Oksana stirrer på din skærm.
farewell-post = »Digital Post,« siger Oksana. »Ja. Den er på computeren derhjemme.«
farewell-date = »Den tolvte,« siger Oksana. Taras skriver det i sin kalender.
farewell-fetched = Taras kommer ind igen og lægger kvitteringen på plads under bordet. Ingen siger noget.
farewell-nobody = En anden? Jeg kender kun dem fra koret.
farewell-closed = »Han er god,« siger Oksana. Så siger hun ikke mere, til han kommer ind.
farewell-olha = Næste gang tager I bare Olha igen. Hun kender os.
farewell-bus = Kom, Oksana. Bussen går ikke før fire.
    .why = Han kører hende, fordi bussen ikke går. At de følges ad hjem, siger ikke noget i sig selv.
she-chooses = »Du vælger, hvem du har med, Oksana, og jeg finder en tolk.«
    .feedback = To ting bliver lagt på plads uden at skyde på nogen: Bisidderen vælger hun, og tolken vælger du, uden for kredsen.
same-interpreter = »Fint, så beder vi om Olha igen. Skal vi sige om to uger?«
    .feedback = »Hun kender os.« Det er netop derfor. Du hørte ord forsvinde, og næste gang gør de det igen.
alone-next = »Næste samtale er individuel, Oksana, så den kommer du alene til.«
    .feedback = Individuel betyder, at hun selv skal være til stede, ikke at hun skal være alene. Du udelukker Taras på forhånd uden en vurdering.

## Bagefter

scene-after = Jakken på
after-hand = Oksana gav dig hånden. Det har hun ikke gjort før.
after-olha = »Om to uger,« sagde Taras. Oksana så på telefonen, til den gik i sort.
after-alone = »Individuel?« sagde Taras og så på Oksana, ikke på dig.
after-jacket = De er kørt. Du har siddet fem minutter med jakken på.
after-kim = Skulle du ikke til frokost?
talk-it-through = »Jeg er i tvivl om det, jeg gjorde. Kan jeg vende det med dig, Kim?«
    .feedback = Tvivl er en del af arbejdet, og ti minutter med lederen er den billigste sikkerhed, der er. Det er også for din egen skyld.
walk-the-dog = »Det går fint, Kim. Jeg går en tur med hunden, så er det væk.«
    .feedback = En tur er god. Men hunden ved ikke, hvad du så, og i morgen er det stadig kun dig, der ved det.
lunch-table = »Spiser du med, Kim? Så tager jeg den med alle: Oksana og hendes bror.«
    .feedback = Trangen er menneskelig. Men bordet er stort, byen er lille, og hendes navn er ikke dit at lægge på det. Tag det med Kim bag en lukket dør.

## Før notatet

before-talked = »Du ved, hvad du ikke ved,« sagde Kim. »Gå hjem til tiden.«
before-dog = »Godt,« sagde Kim og blev stående lidt.
before-lunch = Der blev stille ved bordet. En af kollegerne synger også i koret.

## Notatet

note-desk = Du skriver, mens du husker ordene. Nogen kan læse med.
note-translation = Oksana sagde »technik« to gange. Foreningens tolk talte kun om gården.
    .feedback = Det, du selv hørte, med det ord, du hørte. Så kan den næste se, hvorfor svarene ikke kan stå alene.
note-lab = Oksana nævnte et laboratorium i Randers. Taras: »Tænder kan vente til efter krigen.«
    .feedback = Hvem sagde hvad, ordret. Det kan andre efterprøve.
note-wish = Oksanas ønske om bisidder er afklaret uden Taras og med en tolk fra en anden by.
    .feedback = At det er afklaret frit, bærer beslutningen. Hvad hun præcis sagde, hører til dér, hvor det er skærmet hos jer. Er hun ikke blevet spurgt frit, passer sætningen ikke.
note-part = Punktet om penge, 15 min., uden Taras, § 8, stk. 2. Først: ny tolk, tilbud. En anden kunne komme med.
    .feedback = Omfang, hjemmel, de mildere skridt og tilbuddet om en anden: Uden det kan ingen se, hvor lidt eller hvor meget der blev gjort.
note-sent-out = Taras blev bedt om at gå. Nedenfor: hvad jeg sagde, hvad der var prøvet, og hvad jeg ville gøre om.
    .feedback = Også et skridt, der var for stort, skal kunne ses bagefter.
note-all-with-him = Oksana ønsker Taras med til alt, også pengene. Hun har sagt det mere end én gang.
    .feedback = Hun sagde det, og det vigtigste mangler: hvem der hørte på. Sådan gør en udeladelse hendes ord til noget andet.
note-farm = Oksana vil helst hjælpe på gården og vente med tænderne, til krigen er slut.
    .feedback = Det er Taras' ord og tolkens. Skrives de som hendes, bliver det dem, næste sagsbehandler følger.
note-rules = Oksana er vejledt gennem Taras om, at et nej til gården kan koste ydelsen.
    .feedback = Hans trussel bliver her til kommunens vejledning. Ingen har vurderet, om gården er noget, hun kan miste ydelse for.
note-why-quiet = Oksana svarede kort, da Taras var til stede, fordi hun ikke tør gå imod sin bror.
    .feedback = At hun svarede kort, så du. Hvorfor er dit gæt, og han kan måske læse det.
note-later-account = Oksana vil have sin egen konto, når laboratoriet siger ja, men ikke i dag.
    .feedback = Det er hendes plan, sagt uden ham, og står den her, er den måske ikke hemmelig længe. Den hører til dér, hvor den er skærmet hos jer.

## Slutninger

ending-second-answer = Det andet svar
    .text = I bilen sagde Oksana, at det var dig, der ville. Det var sandt, og det holdt helt hjem.

        Prøvetanden kom tilbage med et ja i april. Kontoen åbnede hun i maj, en torsdag, hun selv havde valgt. Taras var med til de næste samtaler og reparerede din persienne. Til pengene spurgte du hende hver gang på ny.
ending-half-hers = Halvt hendes
    .text = Oksana fik sagt sit om pengene. Men hvad der så skulle ske, valgte du, og det var hende, der skulle hjem med det.

        Til næste samtale svarede hun kort. Ring til tolken i Aalborg på mandag, og begynd med at spørge hende, hvad der gik for hurtigt.
ending-half-told = Grunden
    .text = Oksana fik sagt sit om pengene, og hun vælger selv, hvad der skal ske. Men den grund, Taras fik, da han kom ind, holdt ikke hjem, og det var hende, der måtte forklare den.

        Til næste samtale kom de begge, og hun sad med jakken på. Aftal en sætning med Kim på mandag, som er sand, og som alle kan sige.
ending-another-day = Den tolvte
    .text = Ingen blev sendt ud, og pengene blev der ikke talt om. Det var Oksana, der valgte dagen.

        Bestil en tolk fra en anden by på mandag, så den er der den tolvte. Spørg hende så igen, hvem der skal være med til hvad, og vent på svaret.
ending-same-words = De samme ord
    .text = Oksana sagde det samme hele vejen, og du fulgte det. Om det var hendes, ved du ikke, for du hørte det aldrig et sted, hvor hun kunne sige noget andet.

        Bestil en tolk fra en anden by til næste gang. Så har du gjort det, der kan gøres på mandag.
ending-back-in = Ind igen
    .text = Taras blev sendt ud og hentet ind. Oksana så begge dele, og på vej ud rettede hun selv på kvitteringen.

        Hun kom igen. Næste gang begynder I med en tolk, ingen af dem kender, og med det, hun vil. Resten må vente på det.
ending-his-answer = Hans svar
    .text = Oksana havde sagt det, da hun kunne. Da det gjaldt, blev det hans svar, der kom i sagen, og hun så dig skrive det.

        Hun har ikke sagt noget uden ham siden. Bed Kim om hjælp på mandag, skriv, hvad du selv hørte, og find den tolk igen, hun talte frit med.
ending-receipt = Kvitteringen
    .text = Hvad Oksana skulle sige i bilen, måtte hun selv finde på.

        Til de næste to samtaler mødte kun Taras op, med en hilsen. På sprogskolen er hun hver formiddag. Spørg Kim på mandag, om vejlederen dér kan give hende en ny tid.
ending-he-heard = Det, han hørte
    .text = Taras fik noget at høre, som skulle være blevet hos dig, og det var ikke Oksana, der havde valgt det.

        Hun har bedt om at få Olha igen, og hun siger, at alt er, som det skal være. Tag det med Kim på mandag, og ring til sikkerhedskonsulenterne, før I ses.
