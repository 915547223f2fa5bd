# Hun vil have, at han bliver, anden udgave: en opdigtet samtale. Ikke et af ministeriets eksempler.

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
fact-each-word = Tolken siger, at hun spurgte, og »technik« kom med.
fact-asked-him = Oksana har selv bedt Taras spørge til reglerne.
fact-free-wish = Oksana siger uden Taras, at han skal være med til det hele.
fact-own-account = Oksana siger, at hun har sin egen konto.
fact-gave-word-back = Taras stoppede sig selv og gav Oksana ordet tilbage.

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
voice-farm = Jeg er tandtekniker og vil lave tænder i Randers. Tolken spurgte, hvilken slags »technik« hun mente.
    .why = Svaret var langt på ukrainsk og kort på dansk, og det kan ligne noget, der er skåret væk. Men tolken siger selv, at hun spurgte, og både »technik« og »Randers« er med.
voice-thanks = Tak. Olha, ikke?
new-interpreter = »Jeg stopper her og får en anden tolk på, fra en anden by.«
    .feedback = Intet er gået tabt, og et navn er ikke et bekendtskab. En ny tolk skader ikke, men Oksana skal begynde forfra med en stemme, hun ikke kender, og du har ikke sagt hvorfor.
whole-answer = »Fik jeg det hele med, Oksana? Sig det gerne en gang til.«
    .feedback = Du spørger den rette, og hun kan rette det, hvis noget mangler. Her mangler der ikke noget, og det er også godt at vide.
take-it = »Tak, Oksana. Det skriver jeg ned, sådan som det blev oversat.«
    .feedback = Hele svaret kom med, også det ord, tolken var i tvivl om. Så kan det stå som hendes.
ask-taras = »Taras, du kan begge sprog. Var det det, Oksana sagde?«
    .feedback = Så er det ham, der er tolken, og det har han ikke bedt om. Er du i tvivl, så spørg Oksana: »Fik jeg det hele med?«

## Reglen om ydelsen

scene-rules = »Hvis hun siger nej«
rules-second = Fem minutter senere er en tolk fra Aalborg på. »Nå,« siger Taras.
rules-again = Oksana siger det igen, langsomt. »Tandtekniker,« siger tolken.
rules-written = Oksana læser med på hovedet og staver »Randers« for dig.
rules-exactly = Ja. Men spørg hende. Jeg kan kun køer.
rules-taras = Mister hun ydelsen, hvis hun siger nej til gården? Det kunne jeg ikke svare på.
    .why = Det kunne ligne en mand, der bruger kommunen til at få sin vilje. Men han spørger, fordi hun har bedt ham om det, og han siger ikke, hvad hun skal svare.
rules-oksana = Jeg bad ham spørge. Når det er tal, går mit dansk i stå.
tell-oksana = »Ingen trækker dig i ydelse i dag, Oksana, og reglerne får du af mig.«
    .feedback = Svaret er rigtigt og venligt. Men det var hende, der havde bedt ham spørge, og »af mig« lyder, som om han har gjort noget forkert. Svar på hans spørgsmål, så har du også svaret på hendes.
answer-him = »Godt, du nævner det, Taras. Skal jeg forklare reglen for jer begge?«
    .feedback = Hun havde bedt ham spørge, og han fik svar foran hende, gennem tolk. En bisidder, der husker det, man selv glemmer, gør det, han er der for.
duty = »Du skal jo stå til rådighed, Oksana. Hvad siger du så til gården?«
    .feedback = »Så det er et krav?« spørger Taras, og nu tror de det begge to. Ingen har vurderet, om gården er noget, hun har pligt til. Svar på det, der blev spurgt om.
at-home = »Jeg finder en pjece, Taras, så kan du forklare hende det derhjemme.«
    .feedback = Hvem kan hun så spørge, når noget ikke passer? Konsekvenser skal hun høre af dig, gennem tolk. Pjecen er fin, når det er hende, der får den.

## Traileren

scene-trailer = Taras går ud et øjeblik
trailer-asks = Godt. Så trækker jeg vejret igen.
trailer-both = Tolken oversætter reglen. Oksana har to spørgsmål og Taras ét.
trailer-duty = Så det er et krav? Det vidste jeg ikke.
trailer-leaflet = Taras giver pjecen videre. »Den er din,« siger han.
trailer-knock = Det banker på: Taras' trailer spærrer for vareleveringen.
trailer-leaves = Ti minutter! Begynd bare, hvis Oksana vil. Ellers venter I.
trailer-folder = I døren opdager Taras, at han har Oksanas mappe, og lægger den på hendes plads.
    .why = Mappen kom med i skyndingen, og han lagde den selv tilbage. Det er en mand med travlt, ikke en, der holder på hendes papirer.
use-the-break = »Vil du vente på ham, Oksana, eller tale imens?«
    .feedback = En naturlig lejlighed, og hun får lov at vælge. Han gik selv og lod det være op til hende. Hvad hun end svarer, er det hendes.
other-now = »Jeg får en anden tolk på, fra en anden by, mens vi venter.«
    .feedback = Det er ikke forkert. Men den tolk, I har, siger alt og siger, hvad hun gør. Skiftet koster ti minutter, og dem kunne Oksana have brugt på at svare.
wait-for-him = »Så holder vi pause, til Taras er tilbage. Du ville jo have ham med.«
    .feedback = Hun bad om at have ham med, og intet taler imod, at det er hendes eget ønske. Ti minutter er ikke meget for at holde, hvad man har lovet.
quick-question = »Hurtigt, Oksana, mens han er ude: Bestemmer han over dig?«
    .feedback = »Taras?« siger hun og ler. Det var et svar på noget, ingen havde vist dig. Spørg, om hun har lyst til at tale, og hvad hun vil.

## Opkaldene

scene-afterwards = Telefonen på bordet
afterwards-second = Nu er der en tolk fra Aalborg på.
afterwards-talk = Vi kan godt tale. Jeg bliver bare siddende her.
afterwards-wait = I venter. Oksana prøver, om bordet stadig vipper.
afterwards-brother = Bestemmer? Taras? Han spørger, om han må låne min saks.
afterwards-calls = Oksanas telefon lyser: Dmytro. Lidt efter igen. Tredje gang vender hun skærmen nedad.
    .why = Tre opkald på få minutter er et tegn, du skal tage alvorligt. Men læg mærke til navnet: Det er ikke hendes bror, der ringer.
afterwards-husband = Min mand, i Polen. Han siger nej til at blive skilt.
afterwards-silent = Hun begynder på en sætning om Polen. Telefonen summer, og hun holder op.
    .why = Det er telefonen, hun tier for. Taras er ude ved sin trailer, og da han var her, talte hun i hele sætninger.
ask-safe-wish = »Hvornår skal Taras være med, Oksana: til alt, noget eller intet?«
    .feedback = Åbent, med plads til alle svar, og uden at han hører det. Det er sådan, man finder ud af, om et ønske er frit. Her er det, og så gælder det.
many-calls = »Det er mange opkald. Er det ham, der styrer dig, Oksana?«
    .feedback = Opkaldene må du gerne spørge til. Men hvem er »ham«? Svaret ligger i spørgsmålet, og hun kan tro, at du mener hendes bror. Prøv: »Hvad tænker du, når den ringer?«
pick-up = »Tag den endelig, Oksana. Så kan han høre, at alt er godt.«
    .feedback = Så sidder Dmytro med ved bordet. Hun havde selv vendt skærmen nedad, og det var også et svar.

## Hendes svar

scene-wishes = Hvad hun så siger
wishes-picked = »Nej. På kommunen,« siger Oksana i telefonen. »Nej, Dmytro.« Så lægger hun på.
wishes-part = Til det hele. Han ved, hvordan Dmytro er, så jeg ikke skal forklare det.
wishes-account = Også pengene. Før tog Dmytro min løn. Nu har jeg min egen konto, og Taras låner af mig.
    .why = At hendes løn blev taget, er et tegn på kontrol med penge. Det var Dmytro, og det er forbi. I dag er det hende, der låner ud.
wishes-rumours = Dmytro skriver til alle hjemme, at jeg bor hos en fremmed mand. Min egen bror!
    .why = Rygter er en måde at styre nogen på, også på afstand. De handler om Taras, men de kommer ikke fra ham.
wishes-again = Taras skal blive. Det har jeg sagt.
plan-the-split = »Så tager vi arbejdet sammen og pengene alene, og du vælger, hvad han hører.«
    .feedback = Hvem har bedt om det? Hun har sagt, at han skal blive, og intet tyder på, at det ikke er hendes egne ord. Så er planen din.
first-words = »Jeg holder mig til det første, du sagde, Oksana: Han er med.«
    .feedback = Det er hendes valg, og du følger det uden at bede om en grund. Et frit ønske er ikke noget, man skal bestå to gange.
all-alone = »Så tager vi det hele alene, Oksana, mens der er ro. Det går hurtigere.«
    .feedback = Hurtigere for hvem? Hun har svaret på det. Når du bliver ved, er det ikke et tilbud længere.
new-account = »Vi åbner en ny konto nu, Oksana. Så er det klaret, før han kommer.«
    .feedback = Hvad er der galt med den, hun har? Det ved du ikke, for du har ikke spurgt. Begynd med: »Hvad har du brug for?«

## Halvvejs

half-split = Nej. Sammen, sagde jeg.
half-nods = »Tak,« siger Oksana. På dansk.
half-alone = Nej tak. Det har jeg svaret på.
half-bank = En ny? Jeg har lige lært koden til den gamle.

## Spørgsmålet

scene-back = »Hvad fik I snakket om?«
back-cold = Taras kommer ind med kolde kinder og prøver bordet.
back-told = Ny stemme? Goddag til dig også.
back-sweet = Han har kaffe med til alle og en kop til telefonen. »Til Olha.«
back-ask = Og hvad fik I snakket om? Nej, glem det. Det er Oksanas.
    .why = Spørgsmålet røg ud af ham, og han tog det selv tilbage. Den, der vil holde øje, venter på svaret.
neutral-reason = »Jeg ville være sikker på at forstå Oksana, og nu tager vi arbejdet.«
    .feedback = Sandt, kort og uden at gengive noget. Vil hun fortælle ham mere, gør hun det selv, og det er let for hende.
tell-him = »Vi talte om, hvornår du skal være med, Taras, og hvornår ikke.«
    .feedback = »Hvornår ikke?« spørger han og tror, at hun er træt af ham. Hun sagde noget andet, og det er op til hende at fortælle det. Spørg hende, før du gengiver det.
line-trouble = »Der var noget galt med linjen, så det blev lidt rodet. Kaffe?«
    .feedback = Det passer ikke, og det er der ingen grund til. En sand sætning er kortere: »Jeg ville være sikker på at forstå Oksana.«
between-us = »Det er mellem Oksana og mig. Skal vi komme videre?«
    .feedback = Du gengiver intet, og det er godt. Men han havde lige selv sagt det, og nu lyder det, som om han har snaget.

## Laboratoriet

scene-work = Midt i hendes sætning
work-shrug = Taras nikker og sætter sig. »Godt. Arbejdet.«
work-not = Hvornår ikke? Er jeg til besvær?
work-line = Linjen? Den lød da god ude på gangen.
work-family = Selvfølgelig. Undskyld.
work-lab = Der er et laboratorium i Randers, der laver broer og kroner. Jeg har formet en prøvetand, som –
work-cut = Vis dem billedet af den! Nej, undskyld. Det er din historie.
    .why = Han faldt hende i ordet af iver, hørte det selv og gav ordet tilbage. Hun fortsatte, hvor hun slap.
work-permit = De sagde ja. Men mister jeg opholdet ved en skilsmisse? Det skriver Dmytro. Taras siger: Spørg en, der ved det.
    .why = Frygten for at blive sendt væk er et tegn, og det er Dmytro, der puster til den. Taras gætter ikke. Han siger det, du også skal sige.
let-her-finish = »Vent lige, Taras, for Oksana var i gang.«
    .feedback = Han havde selv givet ordet tilbage, så det er mere venligt end nødvendigt. Om opholdet gætter ingen af jer: Vis hende vej til juridisk rådgivning.
weigh-the-farm = »Hvad siger du selv til gården, Oksana? Den ligger jo lige for.«
    .feedback = Du vender dig mod hende, men med et emne, hun er færdig med. Spørg videre dér, hvor hun er: »Hvad sker der efter et ja?«
ask-the-lab = »Kender du det laboratorium, Taras? Er det noget at satse på?«
    .feedback = »Det må du spørge hende om,« siger han, og han har ret. Det er hende, der er tandtekniker.
only-listen = »Nu må du nøjes med at lytte, Taras. Det er en bisidders opgave.«
    .feedback = Han havde lige undskyldt. En bisidder må gerne tale, og kilderne er kun uenige om hvor meget. Nu sidder de begge og holder igen.

## Hos lederen

scene-kim = På gangen med Kim
kim-finished = »Så begynder jeg den første,« sagde Oksana færdig. Så tog I en pause.
kim-farm = »Køerne kan ikke lide mig,« sagde Oksana. Så tog I en pause.
kim-lab = »Jeg kører hende bare derhen,« sagde Taras. Så tog I en pause.
kim-silent = Taras sagde ikke mere. Det gjorde Oksana heller ikke, og I tog en pause.
kim-coffee = Kim har en kop i hver hånd. Du fortæller, hvad du har set og hørt.
kim-two-answers = Så har hun sagt det med ham og uden ham. Hvad leder du stadig efter?
kim-one-answer = Så har hun sagt ja til ham hele vejen. Manden i telefonen er en anden sag. Hvad bygger du på?
plan-evening = Læg en plan: pengene alene, et kvarter, og én sætning, Taras må høre.
    .feedback = Hvem skal beskyttes mod hvem? Det, der er at tænke igennem, er Dmytro, og dér er Taras en del af trygheden. Et skridt mod bisidderen kræver noget om bisidderen.
her-words-hold = »Hendes ord gælder. Han bliver, og jeg spørger igen næste gang.«
    .feedback = Hendes ord, sagt hver gang på samme måde, og intet, du har set, taler imod. Du spørger igen næste gang, fordi man skal, og ikke fordi du tvivler.
from-now-on = »Er det ikke tryggest, at jeg ser hende alene fra nu af?«
    .feedback = Tryggest for hvem? »Fra nu af« kan ingen vurdere på en gang. En begrænsning skal være så lille, som den kan, og vurderes på ny.

## Pengene

scene-money = Det sidste punkt
money-item = »Så er der pengene,« siger du. »Hvem skal være med, Oksana?«
money-taras = Dem svarer hun på. Jeg er kun med som lommeregner.
money-same = Taras skal blive.
exclude-part = »Oksana, jeg har brug for dine egne svar, så pengene tager vi to. Du må gerne have en anden med.«
    .feedback = Hun har sagt, at han skal blive, hver gang du har spurgt, og intet om ham taler imod. Så er der ikke tungtvejende grunde efter § 8, stk. 2. Ordene er venlige, men de tager hendes bisidder fra hende.
he-stays = »Så bliver Taras, Oksana, og vi tager pengene sammen. Du siger til, hvis du vil noget andet.«
    .feedback = Du følger et klart og frit ønske, også selv om du måske hellere ville have siddet med hende alene. Og døren står stadig åben.
new-time = »Pengene venter til en anden dag, Oksana. Hvornår passer det dig?«
    .feedback = Ingen bliver sendt ud. Men hun var klar, han er her, som hun vil, og det her kunne have været klaret i dag.
exclude-rest = »Oksana, vi to tager resten alene, både i dag og næste gang, så der er ro. Du må gerne have en anden med.«
    .feedback = »Taras skal blive,« sagde hun for et øjeblik siden. Du tager hendes støtte fra hende i dag og på forhånd, og ingen har peget på noget, han har gjort.

## Et kvarter

scene-account = Kontoen
account-own = Min konto, min kode, min post. Taras regner kun efter.
her-pace = »Hvad vil du selv nu, Oksana, og hvordan får jeg bedst fat i dig?«
    .feedback = Hendes rækkefølge og en vej, hun selv vælger. Med en mand i telefonen, der vil vide, hvor hun er, er det også klogt at spørge, hvad der er trygt.
move-today = »Skal vi ringe til banken, Oksana? Så flytter vi ydelsen, mens du er her.«
    .feedback = Fra hvilken konto til hvilken? Hun har lige fortalt dig om sin egen. Spørg, hvad hun vil have hjælp til.
write-digital = »Jeg skriver det hele i Digital Post, så har du det sort på hvidt.«
    .feedback = Hun har selv sagt, at posten er hendes, og på skrift kan hun slå ordene op. Det, der ville være forkert et andet sted, er en hjælp her.

## Uden Taras

scene-sent-out = Da døren lukkede
sent-out-door = Taras rejser sig langsomt. Kvitteringen falder ud, og bordet vipper igen. Gennem ruden kan I se ham stå med begge kopper.
sent-out-car = Jeg sagde, at han skulle blive. Hver gang. Var det ikke rigtigt dansk?
fetch-back = »Det gik for stærkt, Oksana. Jeg henter Taras ind, og så slutter vi sammen.«
    .feedback = Du retter op, så snart du ser, hvad det koster. Det gør ikke skridtet rigtigt, men det gør skaden mindre.
another-person = »Er der en anden, du vil have med, Oksana, eller vil du have en ny tid?«
    .feedback = Hun har en bisidder. Han står på den anden side af ruden med hendes kaffe. At spørge er bedre end at fortsætte, men det letteste er at hente ham.
carry-on = »Nu sidder vi her jo, Oksana. Hvordan er han egentlig derhjemme?«
    .feedback = »God,« siger hun. Hun har sagt det hele tiden. Spørg hellere, om hun vil have ham ind igen.

## Afskeden

scene-farewell = Næste gang
farewell-pace = Oksana skriver svaret ned for dig. Taras holder hendes jakke.
farewell-bank = Banken har lukket for telefonen til klokken et. »Godt,« siger Oksana.
farewell-post = »Så kan jeg slå ordene op,« siger Oksana.
farewell-date = »Den tolvte,« siger Oksana og skriver det i sin kalender.
farewell-fetched = Taras kommer ind igen og lægger kvitteringen på plads. »Jeg nåede at blive nervøs,« siger han.
farewell-nobody = En anden? Jeg har jo én.
farewell-closed = »God,« siger Oksana. Så siger hun ikke mere, til han kommer ind.
farewell-olha = Kan vi få Olha igen næste gang? Hun kendte ordet for krone.
farewell-street = Telefonen lyser. »Han vil have et billede af gaden. Så ved han, hvor jeg bor.«
    .why = Dmytro vil vide, hvor hun er, og beder om bevis. Det er et tegn, og det skal du spørge til. Det siger intet om den bror, hun selv har taget med.
she-chooses = »Du vælger, hvem du har med, Oksana, og jeg finder en tolk.«
    .feedback = Det første er hendes og godt at høre. Men hun bad dig om en bestemt tolk og fik »en tolk«. Svar på det, hun spørger om.
same-interpreter = »Fint, så beder vi om Olha igen. Skal vi sige om to uger?«
    .feedback = Hun bad om Olha, og der er ingen grund til at sige nej: Olha oversatte det hele og sagde, hvad hun gjorde.
alone-next = »Næste samtale er individuel, Oksana, så den kommer du alene til.«
    .feedback = Individuel betyder, at hun selv skal være til stede, ikke at hun skal være alene. Du udelukker Taras på forhånd, og der er ikke grundlag for det.

## Bagefter

scene-after = Jakken på
after-hand = »Men Olha?« spurgte Oksana i døren.
after-olha = Oksana gav dig hånden. Det har hun ikke gjort før.
after-alone = »Individuel?« sagde Oksana og så på Taras. »Hvad har du gjort?«
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
before-lunch = Der blev stille ved bordet. En af kollegerne køber mælk på gården.

## Notatet

note-desk = Du skriver, mens du husker ordene. Nogen kan læse med.
note-translation = Oksana sagde »technik« to gange. Tolken spurgte til ordet og oversatte det.
    .feedback = Det, du selv hørte, og hvad tolken gjorde. Så kan den næste stole på svaret.
note-lab = Oksana fortalte om laboratoriet i Randers. Taras faldt hende i ordet og gav det tilbage.
    .feedback = Hvem der sagde og gjorde hvad. Det hører med, også når det taler for bisidderen.
note-wish = Oksanas ønske om bisidder er afklaret uden Taras: Han skal være med til det hele.
    .feedback = Hendes frie svar er det, der bærer, at han er med. Er hun ikke blevet spurgt uden ham, passer sætningen ikke.
note-together = Punktet om penge blev taget sammen med Taras. Oksana bad selv om det og svarede selv.
    .feedback = Hvem der var med, og hvis ønske det var. Så skal den næste ikke gætte.
note-sent-out = Taras blev bedt om at gå. Nedenfor: hvad jeg sagde, hvad der var prøvet, og hvad jeg ville gøre om.
    .feedback = Også et skridt, der var for stort, skal kunne ses bagefter.
note-all-with-him = Oksana ønsker Taras med til alt, også pengene. Hun har sagt det mere end én gang.
    .feedback = Det er hendes ord, og der mangler ikke noget: Hun har sagt det, og intet taler imod.
note-farm = Oksana vil helst hjælpe på gården og vente med tænderne, til krigen er slut.
    .feedback = Det har ingen sagt. Pladsen på gården står i kontrakten, og så er det let at skrive den videre som hendes ønske.
note-rules = Oksana er vejledt gennem Taras om, at et nej til gården kan koste ydelsen.
    .feedback = Taras spurgte om det, og svaret kom fra dig. Vendes det om, bliver hans spørgsmål til en trussel.
note-why-quiet = Oksana holdt op midt i sin sætning, fordi hun stadig ikke tør gå imod sin mand.
    .feedback = At hun holdt op, da telefonen lyste, så du. Hvorfor er dit gæt.
note-where-she-lives = Dmytro ved ikke, hvor Oksana bor, og hun vil ikke have, at han ved det.
    .feedback = Det kan være vigtigt for hendes tryghed, og netop derfor hører det til dér, hvor det er skærmet hos jer. Han er hendes mand, og du ved ikke, hvad han kan få at se.

## Slutninger

ending-calculator = Lommeregneren
    .text = Taras regnede, Oksana svarede, og pengene gik op på øren.

        I april begyndte hun på laboratoriet. Om Dmytro talte I næste gang, med Taras ved siden af, fordi hun ville det. Du tilbød igen lidt tid alene. »Nej tak,« sagde hun. »Men tak, fordi du spørger.«
ending-ahead-of-her = Et skridt foran
    .text = Taras var med, og Oksana fik svaret på sit om pengene. Men det sidste ord om, hvad der skal ske, blev dit.

        Til næste samtale havde hun skrevet en liste. Øverst stod der: »Spørg mig først.« Ring til hende på mandag, og begynd dér.
ending-another-day = Den tolvte
    .text = Ingen blev sendt ud, og pengene blev der ikke talt om. Oksana kunne godt være blevet færdig i dag.

        Den tolvte kommer de begge, og Taras har lommeregneren med. Skriv på din liste på mandag, at Dmytro er det, du vil spørge til.
ending-back-in = Ind igen
    .text = Taras blev sendt ud og hentet ind. Oksana så begge dele, og på vej ud rettede hun selv på kvitteringen.

        Hun kom igen, og hun tog ham med. Begynd med at sige undskyld til dem begge, og spørg så til manden i telefonen.
ending-receipt = Kvitteringen
    .text = Oksana havde bedt om Taras hver gang, og hun fik aldrig en grund.

        Hun kom til de næste samtaler og svarede ja og nej. Dmytro nævnte hun ikke mere. Ring til hende på mandag, sig, at det var forkert, og spørg, om de begge vil komme.
ending-lunch = Bordet
    .text = Torsdag spurgte en, der køber mælk på gården, hvordan det gik med sagen på kommunen. Oksana stod ved siden af.

        Hun har ikke sagt noget om Dmytro siden. Tag det med Kim på mandag, og fortæl selv Oksana, hvad du har gjort, før andre gør det.
