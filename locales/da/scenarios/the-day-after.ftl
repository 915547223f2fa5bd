title = Dagen efter
occasion = Efter en samtale, hvor bisidderen ventede ude
summary = I går bad din kollega Leylas mand vente udenfor i tyve minutter. I dag ringer han. Han vil vide, hvad hun sagde, have papirerne og klage. Hvad må du svare, og hvordan får du fat i Leyla?
task = Tag imod Kemals henvendelse, og få styr på notatet fra i går og på, hvad fuldmagten betyder. Tal med Leyla, hvor hun kan tale frit. Tag stilling til, hvad der er behov for ved næste samtale.

cast-leyla = Leyla
    .about = 33 år, familiesammenført fra Aserbajdsjan, tre år i Danmark. Passede telefonen på en taxacentral i Baku i ni år. Går på sprogcenter. Mor til Emin på syv.
cast-kemal = Kemal
    .about = 41 år, gift med Leyla. Kom fra Tyrkiet som barn og taler flydende dansk. Gulvlægger med egen varevogn. Har lagt gulvet på gangen uden for dit kontor.
cast-lene = Lene
    .about = Din kollega. Tog din samtale med Leyla i går. Har aldrig før bedt en bisidder gå ud.
cast-carsten = Carsten
    .about = Din leder. Vil gerne have sagerne ekspederet, men hører efter.

file-contract = Kontrakt, 4. marts, uddrag
    .text = Leyla passede telefonen på en taxacentral i Baku i ni år. Ønske: »et sted, hvor nogen skal hen, og jeg finder vejen«.

        Aftalt: praktik på kørselskontoret, som planlægger ture for ældre og patienter. Hverdage kl. 9-13.

        Tolk i aserbajdsjansk ved samtaler. Læser endnu ikke breve på dansk. Der ligger ingen fuldmagt i sagen.
file-may = Dit eget notat, onsdag den 6. maj kl. 9
    .text = Leyla mødte med sin mand, Kemal, og tolk. Han er venlig og engageret og svarede på det meste. Han læser hendes Digital Post, »ellers bliver den bare liggende«.

        Sønnen Emin, 7 år, var med og skrev i en lille bog. Sød dreng. Spurgte, hvad jeg hed.
file-yesterday = Lenes notat, i går
    .text = Leyla, mand og tolk. Bisidder ventede ude i 20 min.

        God snak. Dårlig stemning bagefter.

        Ny tid: onsdag kl. 10.
file-dispatch = Mail fra kørselskontoret, i mandags
    .text = Leyla var på besøg i fredags. Hun kan ikke så meget dansk endnu, men hun så på tavlen i to minutter og pegede: Vogn 41 holdt to steder på én gang. Det havde ingen af os opdaget. Vi holder gerne pladsen til hende.

        Hendes mand ringede bagefter og spurgte, hvem der sidder på kontoret. Flink fyr.

        Hilsen Jan, vagtleder

scene-morning = Da telefonen blinkede
morning-desk = Torsdag, ti over otte. Du var syg i går, og Lene tog din samtale med Leyla. Nu står hun ved dit bord og har stadig jakke på.
morning-lene = Jeg sendte Kemal ud i tyve minutter. To gange havde jeg bedt ham lade Leyla svare. Så tilbød jeg hende tid alene. Hun sagde ja, og han blev siddende. Jeg har sovet elendigt.
morning-rang = Han har ringet to gange, siden vi åbnede. Nu blinker den igen.
agreed-contact = »Hvad har du aftalt med Leyla om kontakt, og hvad fik han at vide?«
    .feedback = To ting, du bør kende, før du tager telefonen: hvordan Leyla kan nås uden fare, og hvad Kemal allerede ved. Ellers kommer du let til at ringe det forkerte sted eller sige for meget. En sikker kontaktform virker kun, hvis den næste også kender den.
write-it-now = »Skriv ned, hvad du så og gjorde. Nu, mens du husker det.«
    .feedback = Notatet fra i går er på tre linjer. Grundlaget, de mildere skridt og omfanget bør noteres snarest muligt, og i dag er bedre end på mandag. Hvordan Leyla kan nås, ved du ikke endnu, men det kan du nå at få at vide.
take-the-call = »Jeg tager den. Resten kan du fortælle bagefter.«
    .feedback = Kemal skal ikke vente længere end nødvendigt, og det er en fair tanke. Men du ved ikke, hvad han fik at vide i går, eller hvordan Leyla kan nås. Et halvt minut med Lene kunne have givet dig begge dele.
ring-leyla = Ring først til Leyla, så du ved, hvordan hun har det, før du taler med ham.
    .feedback = Du tænker på hende først, og det er en god tanke. Men mobilnummeret i sagen er ikke en aftalt kontaktvej, og i maj var det Kemal, der læste hendes post. Spørg, hvad der er aftalt, før du ringer. En velment opringning kan havne det forkerte sted.

scene-call = Da Kemal spurgte, hvad hun sagde
call-mobile = Leylas telefon, det er Kemal. Den ligger hos mig i dag. Hvad ville I hende, som jeg ikke må høre?
call-out = I satte mig ud på gangen som en skoledreng. I tyve minutter. På et gulv, jeg selv har lagt.
call-door = Sidst nogen lukkede en dør for mig, var på sygehuset. Da den gik op igen, var min far død. Så jeg vil være der, når det handler om min familie.
    .why = At han vil være med og er vred over den lukkede dør, er ikke i sig selv et tegn på pres. Han fortæller, hvorfor det ramte ham, og en bisidder må gerne være utilfreds. Det, der er værd at lægge mærke til, er noget andet.
call-what = Leyla siger ingenting. Jeg har set hendes telefon igennem, og der er heller ikke noget. Så hvad sagde hun til jer?
    .why = Han gennemgår hendes telefon for at finde ud af, hvad hun har sagt, og nævner det, som om det var helt almindeligt. Overvågning af telefon og post nævnes blandt kendetegnene. Det er intet bevis, men en del af et mønster.
hear-him = »Det var hårdt at sidde derude, kan jeg høre. Hvad der blev talt om, siger jeg ikke.«
    .feedback = Du tager imod det, han kom med, uden at diskutere beslutningen, og så siger du, hvor grænsen går. Det, en borger siger alene, er fortroligt, også over for en ægtefælle. Du afslører heller ikke, om hun sagde noget.
none-of-yours = »Det kan jeg ikke gå ind i. Det er Leylas samtale og ikke din.«
    .feedback = Du giver intet videre, og det er det vigtigste. Men tonen lukker en dør mere for en mand, der lige har fortalt om en lukket dør. Du kan holde fast i tavshedspligten og stadig høre, hvad han siger. Det gør resten af samtalen lettere for alle, også for Leyla.
nothing-bad = »Du kan være helt rolig. Hun sagde ikke noget dårligt om dig.«
    .feedback = Du vil berolige ham, og det er venligt ment. Men nu ved han, at hun sagde noget, og hvad det ikke handlede om, og så kan han spørge videre derhjemme. Det, hun sagde alene, er fortroligt, også når det lyder uskyldigt.
concerned = »Lene blev bekymret, fordi du svarede for Leyla. Den slags er vi nødt til at tage alvorligt.«
    .feedback = Du vil være ærlig om grunden. Men det, du siger højt, er en mistanke, og du siger det til den, den handler om. Når han ved, hvad kommunen tror, kan det spidse til derhjemme. Du kan nøjes med det, han selv oplevede: at Lene valgte at tale med Leyla alene om ét punkt.

scene-complaint = Da Kemal ville klage
complaint-hard = Ja. Det var det.
complaint-business = Nej nej. Det er jo kun min kone.
complaint-something = Ikke noget dårligt. Så sagde hun altså noget.
complaint-word = Hvilken slags? Sig ordet.
complaint-taxi = Og det med taxaen kan I godt glemme. Mænd, der ringer hele natten. Det er ikke noget for hende.
    .why = Praktikken ligger om formiddagen og gælder ture for ældre og patienter. Han har selv ringet og spurgt, hvem der sidder på kontoret. Han afgør, hvilket arbejde hun må tage, og det er hendes eget ønske, det går ud over.
complaint-kemal = Jeg vil klage. Og jeg vil have en afgørelse på skrift: hvad I gjorde, og om I gør det igen.
guide = »Det kan du rejse hos min leder, borgerrådgiveren, tilsynet i Ankestyrelsen eller ombudsmanden. Hvad du kan få på skrift, undersøger jeg.«
    .feedback = Du afviser ikke klagen, og du lover ikke mere, end du ved. At lade en bisidder vente ude under ét punkt er formentlig normalt ikke en afgørelse, men grænsen kan være tvivlsom, og klagevejen er ikke helt afklaret. Derfor er »undersøger jeg« et godt svar.
take-it-down = »Sig, hvad du er utilfreds med, så skriver jeg det ned og giver det til Carsten i dag.«
    .feedback = Du tager klagen alvorligt med det samme, og det kan høres. Det, der manglede, var de andre steder, hvor spørgsmålet kan rejses: hos en borgerrådgiver, i Ankestyrelsen og hos Folketingets Ombudsmand. Dem bør han kende, også når du gerne vil klare det selv.
no-complaint = »Det var jo ikke en afgørelse, kun en del af en samtale, så det kan man desværre ikke klage over.«
    .feedback = Det første er formentlig rigtigt: Normalt er det ikke en afgørelse, selv om grænsen kan være tvivlsom. Men spørgsmålet kan stadig rejses over for din leder, en borgerrådgiver, Ankestyrelsen og ombudsmanden. Når nogen spørger, vejleder du om det.
send-decision = »Du får en rigtig afgørelse med begrundelse, så du ved, hvad du har at forholde dig til. Den ligger i Leylas Digital Post i eftermiddag.«
    .feedback = Du vil give ham noget ordentligt i hånden. Men ét punkt i én samtale er formentlig normalt ikke en afgørelse, og begrundelsen kommer til at ligge, hvor Kemal læser med. Et formelt brev hjem kan gøre det utrygt for Leyla. Du kan endnu nå at stoppe det.

scene-mandate = Da fuldmagten kom
mandate-names = Kemal skrev navnene ned, mens du talte. »Ombudsmanden. Okay,« sagde han og lagde på uden at smække.
mandate-half-page = Klagen fylder en halv side. »Læs den op,« sagde Kemal. Du læste. »Ja,« sagde han. »Sådan.«
mandate-hung-up = »Det får vi at se,« sagde Kemal og lagde på.
mandate-afternoon = »I eftermiddag,« gentog Kemal. »Så holder jeg øje med den.«
mandate-mail = Halv ti kommer der en mail. »Fuldmagt. Min mand, Kemal, kan få udleveret alle notater i min sag.« Under teksten står Leylas navn og et tidspunkt: i går klokken 19.40.
    .why = Fuldmagten er skrevet få timer efter de tyve minutter, på et sprog, Leyla endnu ikke læser breve på. Den kan godt være hendes ønske, men historien hænger ikke helt sammen. Det er grund til at spørge hende, når hun kan tale frit.
mandate-carsten = Underskriften ligner. Han henter papirerne klokken elleve, skriver han. Kan vi ikke bare ekspedere den?
mandate-lene = Hun læser jo ikke breve på dansk. Men jeg er heller ikke jurist.
mandate-letter = Og så har du lovet ham en begrundelse i hendes Digital Post. Er det ikke ham, der læser den?
stop-and-ask = »Vi venter. Juristen ser på den, og jeg spørger Leyla, når hun er alene.«
    .feedback = Rollen skal være på plads, før papirer går ud, for en partsrepræsentant har som udgangspunkt adgang til sagen. Hvor langt fuldmagten rækker, om den er hendes frie ønske, og om noget kan holdes tilbage, skal du ikke afgøre alene. At stoppe op er ikke det samme som at sige nej.
stop-both = »Vi venter. Juristen ser på fuldmagten, og brevet stopper jeg nu.«
    .feedback = Du retter dit løfte, før det gør skade, og du afklarer rollen, før papirer går ud. Hvor langt fuldmagten rækker, og hvad Kemal kan få på skrift, er spørgsmål til en jurist. Et formelt brev, som han læser først, løser ingen af delene.
adult-signature = »Hun er voksen, og det er hendes navn. Jeg mailer ham notaterne, så er det i orden.«
    .feedback = Du vil følge reglerne, og en fuldmagt betyder som udgangspunkt noget. Men her er der konkrete tegn på, at Leyla måske ikke kunne sige nej, og et sendt notat kan ikke kaldes tilbage. Hvad fuldmagten rækker til her, er ikke afklaret. Spørg en jurist, før fortrolige oplysninger går ud.
without-minutes = »Jeg sender sagen, men uden det om de tyve minutter. Så har han fået noget, og vi har passet på hende.«
    .feedback = Et kompromis, der skal give ro. Men du afgør alene, hvad fuldmagten rækker til, før du har afklaret, om han er partsrepræsentant. Og hullet i papirerne viser ham, hvor han skal spørge. Stop op, og få en jurist til at se på det hele.
not-valid = »Hun er presset til at skrive under. Jeg svarer ham, at fuldmagten ikke gælder.«
    .feedback = Der er grund til uro. Men du har ikke spurgt Leyla, og et pres, du tror på, er endnu ikke en oplysning i sagen. Hendes ønske skal afklares, når hun kan tale frit, og om fuldmagten gælder, bør en jurist se på. Du kan vente med at svare uden at sige nej.

scene-yesterday = Da notatet blev fundet frem
yesterday-lawyer = I orden. Juristen vender tilbage inden onsdag. Kemal får besked om, at vi ser på det.
yesterday-read = Mailen er sendt. To minutter senere kommer kvitteringen: læst.
yesterday-pages = Fem sider er sendt. Den sidste hedder side 6, og side 4 er der ikke.
yesterday-who = Kemal svarer efter et minut: »Hvem siger, at den ikke gælder? Har hun sagt det?«
yesterday-letter = Brevet med begrundelsen ligger i Leylas Digital Post. Åbnet klokken 9.52.
yesterday-slip = Her er sedlen, du skulle have haft i morges. Leyla vil kun ringes op på sprogcentrets kontor, i pausen kvart over ti. Siger hun vogn 41, er der nogen, der lytter.
yesterday-page = Jeg har skrevet en side, mens du talte. Alt, hvad jeg kan huske. Men det rigtige notat er jo på tre linjer.
yesterday-lines = Mit notat er på tre linjer. Jeg skammer mig lidt. Jeg kan huske det hele, men det var i går.
add-marked = »Lad det stå, og skriv resten under. Med dagens dato.«
    .feedback = Så kan alle se, hvad der er skrevet hvornår. Grundlaget, hensynene, de mildere skridt og omfanget hører med, også når de kommer en dag for sent. Tre linjer kan hverken svare på Kemals klage eller hjælpe den, der skal vurdere det næste gang.
rewrite = »Ret det, så det står, som det skulle have stået. Det var jo i går, det skete.«
    .feedback = Indholdet bliver bedre, og det er det, du vil. Men nu kan ingen se, at det er skrevet efter klagen, og så ligner det noget, der er lavet til lejligheden. Lad det oprindelige stå, og marker tilføjelsen med dato.
leave-short = »Lad de tre linjer stå. Det, der ikke er skrevet, kan ingen bruge imod hende.«
    .feedback = Du tænker på, hvem der kan læse med, og det skal du gøre. Men uden et grundlag kan ingen se, om beslutningen var i orden, og den næste må begynde forfra. Skriv faktuelt, og få en jurist til at se på, hvem der kan få adgang.
name-it = »Skriv, hvad det er: psykisk vold. Så er grundlaget på plads.«
    .feedback = Det, Lene så, kan være tegn på det. Men du skal ikke afgøre skyld, og en dom kan ikke efterprøves af den næste. Skriv, hvem der sagde og gjorde hvad, og hvad der var prøvet. Det er grundlaget.

scene-empty-line = Da Leyla ikke var der
empty-teacher = Kvart over ti tager Leylas lærer telefonen på sprogcentret. »Hun er lige gået. Hendes mand kom og hentede hende. Hun bad mig sige noget om en vogn 41.«
empty-thought = Du har et mobilnummer, en adresse og en lærer, der venter på svar.
same-time-tuesday = »Tak. Sig til hende, når hun er alene, at jeg ringer tirsdag på samme tid.«
    .feedback = Du bliver på den vej, Leyla selv har sagt god for, og åbner den igen. Er du i tvivl om risikoen imens, kan sikkerhedskonsulenterne rådgive dig, uden at du siger, hvem det handler om.
text-her = Send en sms: »Ring til mig, når du kan tale frit.«
    .feedback = Du vil vise, at du er der. Men Kemal ser hendes telefon igennem, og »når du kan tale frit« siger mere, end du vil have sagt. Hold dig til den kontaktform, hun selv har valgt, også når det er svært at vente.
drive-there = Kør ud til adressen, og ring på. »Så ved jeg da, at hun er okay.«
    .feedback = Det er svært at sidde stille nu. Men hun har ikke bedt om et besøg, og det er hende, der skal forklare det bagefter. Ved akut fare ringer man 112. Ellers lægger du planen sammen med hende, og det kræver, at du når hende, hvor hun er tryg.

scene-line = Da linjen blev stille
line-slip = På Lenes gule seddel står der: sprogcentrets kontor, pausen kvart over ti, »vogn 41«, hvis nogen lytter. Du ringer. Tolken er med på linjen.
line-school = Kvart over ti ringer du til sprogcentrets kontor. Tolken er med på linjen.
line-silence = »Det er Leyla,« siger hun. Så bliver der helt stille.
    .why = Det kunne ligne frygt eller en, der lytter med. Men hun ventede bare på, at en lærer skulle gå. Ni år på en taxacentral har lært hende ikke at tale, før linjen er fri.
can-you-talk = »Kan du tale nu? Ellers siger du bare vogn 41.«
    .feedback = Først linjen, så spørgsmålene. Er der tegn på pres, skal hendes ønske afklares, når hun kan tale frit, og det ved du ikke, før du har spurgt. Hun får også en vej ud, som ingen andre forstår.
about-the-mandate = »Kemal har sendt os en fuldmagt. Er den dit eget ønske?«
    .feedback = Det er det rigtige spørgsmål, men det kommer for tidligt. Lytter nogen med, er svaret ikke frit, og så ved de, at du tvivler. Spørg først, om hun kan tale.
come-here = »Tag tasken, og kom herind med det samme. Så finder jeg et sikkert sted til dig og Emin.«
    .feedback = Uroen er til at forstå, og tilbuddet kan blive rigtigt en dag. Men du har endnu ikke hørt, hvordan hun har det, eller hvad hun vil. En voksen borger bestemmer selv, om hun vil have hjælp. Er der akut fare, er det noget andet.

scene-her-turn = Da Leyla spurgte om sit ophold
her-turn-clear = Linjen er fri. Sådan spurgte jeg også, når nogen hviskede en adresse.
her-turn-wait = Vent. Der er en i døren. … Sådan. Nu kan du spørge igen.
her-turn-bag = Jeg har diktat om ti minutter. Må jeg fortælle først?
her-turn-plate = Fuldmagten lå ved siden af min tallerken. Kemal læste den op på tyrkisk. Ingen spiste, før jeg havde skrevet under, og Emin var sulten.
    .why = Hun skrev under på en tekst, hun ikke selv kunne læse, mens barnet ventede på sin mad. Det siger noget om, hvor frit valget var. Hvad det betyder for fuldmagten, er et spørgsmål til juristen.
her-turn-card = Mit sundhedskort har han også. Men det er mig, der har bedt ham hente min medicin.
    .why = At han har hendes kort, kan ligne kontrol. Her har hun selv bedt ham om et ærinde, og det siger hun, hvor hun kan tale frit.
her-turn-stay = Han siger, at hvis jeg laver ballade, mister jeg mit ophold. Er det rigtigt?
    .why = Frygten for at miste opholdet er blevet en grund til at tie. Frygt for at blive sendt væk nævnes blandt kendetegnene. Hvad der faktisk gælder, kan hverken Kemal eller du afgøre.
refer-stay = »Det vil jeg ikke gætte på. Skal jeg finde en jurist, du trygt kan tale med?«
    .feedback = Du lader være med at gætte og viser vej til en, der ved det. Udlændingeloven har en særlig bestemmelse om samlivsophør på grund af overgreb m.v., men vurderingen er udlændingemyndighedernes. Og hun bestemmer selv, om hun vil have rådgivningen.
keep-stay = »Nej, det kan han ikke bestemme. Du mister ikke dit ophold.«
    .feedback = Det første er rigtigt: Kemal afgør det ikke. Resten ved du ikke. Der er en særlig bestemmelse om samlivsophør på grund af overgreb m.v., men udlændingemyndighederne vurderer det konkret. Et venligt løfte kan få hende til at handle på et forkert grundlag.
not-ours = »Det afgør udlændingemyndighederne. Det kan vi ikke svare på her.«
    .feedback = Det er rigtigt, og du gætter ikke. Men truslen bliver hængende, og hun ved ikke, hvor hun kan få et svar. Vis vej til juridisk rådgivning, og find ud af, hvornår hun trygt kan bruge den.
low-profile = »Så er det nok klogest, at du holder lav profil, til du har fået permanent ophold.«
    .feedback = Du vil passe på hende. Men rådet bygger på, at Kemal har ret, og det ved du ikke. Det kan holde hende fast i noget, hun ikke behøver finde sig i. Henvis til juridisk rådgivning, så hun kan vælge på et rigtigt grundlag.

scene-allowed = Da hun spurgte, om det er forbudt
allowed-refer = Ja tak. En, der ved det, og ikke en, der tror det.
allowed-keep = Er du sikker? Vil du skrive det til mig?
allowed-not-ours = Nej. Det er der ingen, der kan.
allowed-question = På centralen havde vi kunder, som ville vide, hvor alle vogne var, hele døgnet. Vi kaldte dem kontroltårnet. Er det forbudt, når det er ens mand?
can-be = »Det kan det være. Jeg dømmer ham ikke, men jeg ved, hvem du kan spørge.«
    .feedback = Du genkender det og siger det uden at dømme. Psykisk vold, herunder ved negativ social kontrol, kan være strafbar, men skyld er en sag for politi og domstole. Din opgave er at se det, vejlede og vise vej til hjælp.
it-is-violence = »Ja. Det hedder psykisk vold, og det er strafbart, uanset hvad han selv kalder det.«
    .feedback = Du tager hende alvorligt, og det er rigtigt. Men du har hørt lidt i en telefon, og det er ikke dig, der afgør, om noget er strafbart. Sig, at det kan være det, og vis vej til nogen, der kan rådgive hende. Så bliver hun ikke hængende på din dom.
every-couple = »Det er svært at sige udefra. Alle par har jo deres måde at gøre tingene på.«
    .feedback = Du vil ikke dømme et ægteskab, og det skal du heller ikke. Men hun spurgte om noget bestemt, og psykisk vold, herunder ved negativ social kontrol, kan være strafbar. Når det kaldes en privat sag, bliver hun alene med det. Genkend det, og vis vej.
report-him = »Jeg kan melde det for dig, så slipper du for at gøre det selv.«
    .feedback = Du vil løfte noget tungt for hende. Men det, hun fik, var endnu et valg, som andre træffer. En voksen borger bestemmer selv, om hun vil have hjælp, og hvilken. Er der akut fare, er det noget andet, og Emin er noget for sig.

scene-next = Da Leyla spurgte til onsdag
next-can-be = Godt. Så er det ikke kun mig, der har tænkt tanken. Jeg vil gerne have nummeret, men kun her på skolen.
next-verdict = Så hurtigt? Du har jo kun hørt mig.
next-couple = Ja. Så glem det.
next-report = Nej. Den tur kører jeg selv, hvis den skal køres.
next-cups = Leyla siger ikke mere om det. I den anden ende skramler nogen med kopper.
next-wednesday = Onsdag kommer vi igen. Skal Kemal ud på gangen? Han siger, at det er det værste gulv, han har lagt.
what-you-want = »Hvad vil du selv? Jeg vurderer det forfra på onsdag.«
    .feedback = Det, der var nødvendigt i går, er det måske ikke næste gang, og grundlaget skal vurderes på ny. Hendes eget ønske er det bedste sted at begynde. Du kunne også have fortalt hende, at hun selv kan klage over gårsdagen.
complain-too = »Det ser vi på til den tid. Er du selv utilfreds med i går, kan du også rejse det: hos Carsten, tilsynet i Ankestyrelsen eller ombudsmanden.«
    .feedback = Hun får den samme vejledning som Kemal, hvor ingen andre hører det. Det er let at glemme, for det var hendes bisidder, der blev bedt om at vente ude. Hvad hun selv ønsker på onsdag, fik du næsten ikke spurgt om.
promise-out = »Nej, bare rolig. Han kommer slet ikke med ind, det lover jeg dig.«
    .feedback = Du vil give hende ro. Men du kan ikke love det på forhånd: En udelukkelse skal begrænses til det nødvendige, og grundlaget skal vurderes på ny hver gang. Du har heller ikke hørt, om det er det, hun vil have.
emin-translates = »Det ser vi på. Men tolken kan først halv elleve. Emin kan begge sprog, så han kan vel bare oversætte det første?«
    .feedback = Du vil ikke spilde halvdelen af tiden. Men efter lov nr. 469 af 14/5/2025 må ingen under 18 bruges som tolk ved mundtlig kommunikation, medmindre det gælder noget uproblematisk, f.eks. tid og sted for en aftale. En samtale om praktik er mere end det. Og her skulle en dreng på syv bære ordene mellem sine forældre. Find en anden tolk eller en anden tid.
no-more-doors = »Nej. Det gav så meget uro, at vi holder det samlet næste gang.«
    .feedback = Du vil skåne hende for flere aftener som den i går. Men du har ikke spurgt, hvad hun selv ønsker, og hun kan tale frit lige nu. Hendes ønske vejer tungt, også når det er besværligt at følge.

scene-desk = Da Kemal hævede stemmen
desk-wish = »Ti minutter alene,« sagde Leyla. »Så skal han ind. Han skal høre det fra mig, mens du sidder der.« Så ringede det ind.
desk-no-complaint = »Klage? Nej,« sagde Leyla. »Men jeg vil have ti minutter alene på onsdag. Så skal han ind og høre det fra mig.«
desk-never = »Slet ikke?« sagde Leyla. »Så er det mig, der skal forklare det om aftenen. Hver gang.« Så ringede det ind.
desk-ten = »Nå,« sagde Leyla. »Jeg havde ellers tænkt på ti minutter.« Så ringede det ind.
desk-seven = »Emin?« sagde Leyla. »Nej. Han er syv. Han skal ikke bære mine ord.« Du lovede at finde en anden tolk. Så ringede det ind.
desk-van = Gennem ruden kan du se Kemals varevogn. Leyla sidder på forsædet og ser lige frem.
desk-bench = Klokken elleve står Kemal ved skranken. På bænken bag ham sidder Emin på syv med en lille bog på knæene. Det er torsdag, og skolen er ikke slut.
desk-message = Nu opsøger I hende også. Hvad er det, I vil min kone?
desk-read = Jeg har læst det. Der står: God snak. Om hvad? Jeg vil have resten at se!
desk-papers = Jeg har en fuldmagt! Jeg går ikke herfra uden alle papirerne!
desk-voice = Køen vender sig om. Han taler meget højt, men han truer ikke nogen.
lower-voice = »Jeg vil gerne tale med dig, men ikke så højt. Skal vi gå herover?«
    .feedback = Han er højrøstet og ikke truende, så du nøjes med at bede om ro og tilbyde et andet sted at stå. Om nogen skal bortvises for sin adfærd, er et spørgsmål for sig. Det har ikke noget med mistanken at gøre.
out-of-house = »Nu går du. Kom igen, når du kan tale ordentligt.«
    .feedback = Du vil passe på receptionisten og køen. Men han har hævet stemmen og ikke truet, og du har endnu ikke bedt ham dæmpe sig. Truende eller groft forstyrrende adfærd kan begrunde, at han bortvises. Hvor grænsen går, er ikke fastlagt, men en opfordring først er det mildeste.
think-of-emin = »Tænk på Emin. Det er jo også ham, vi er bekymrede for.«
    .feedback = Det er sandt, og du siger det, fordi drengen sidder lige der. Men nu har du sagt bekymringen til den, den handler om, foran barnet og en hel kø. Det kan gå ud over både Emin og Leyla. Bekymringen hører til i en underretning og ikke ved skranken.
three-lines = »Her er de tre linjer, Lene skrev i går. Resten må vente på juristen.«
    .feedback = Det virker som en god måde at få ro på. Men rollen er ikke afklaret, og du udleverer et papir, fordi der bliver råbt. De tre linjer siger desuden »God snak«, og så har han noget nyt at spørge om derhjemme.

scene-aside = Da han var faldet ned
aside-river = Min mor siger, at jeg taler, som om alle står på den anden side af en flod.
aside-sorry = Kemal går et par skridt mod døren og bliver stående. Så sætter han sig ved siden af Emin. »Undskyld,« siger han ud i lokalet.
aside-emin = Bekymrede for Emin? Hvad er der blevet sagt om Emin?
aside-three-lines = God snak. Hvad er det for en god snak?
aside-afraid = Jeg er bange for at miste dem. Så. Nu har jeg sagt det.
aside-no = Skriv, at hun siger nej til den praktik. Og har I talt med hende i dag?
    .why = Han siger nej på hendes vegne, og hun har aldrig selv sagt det. I kontrakten står der det modsatte. At han er bange for at miste sin familie, gør ikke hans svar til hendes.
his-words = »Det noterer jeg som dine ord. Og hvem jeg taler med, siger jeg aldrig.«
    .feedback = Bisidderens afvisning er ikke borgerens, og det siger du uden at gå i rette med ham. Du holder også tæt om, hvorvidt I har talt sammen. Svarer du den ene gang, bliver tavsheden den næste gang også et svar. Og Leylas eget svar får du af hende.
on-hold = »Så sætter vi praktikken på pause en måneds tid, til der er faldet ro på jer alle tre.«
    .feedback = Du vil tage presset af familien. Men det er Leyla, der mister noget, og hun har ikke sagt nej. Hans afvisning er ikke hendes, og hun bør ikke stilles ringere, fordi han blev bedt om at vente ude.
ask-her-yourself = »Det må du spørge Leyla om. Hun siger det nok, når hun er klar.«
    .feedback = Du giver ordet til Leyla og holder dig selv ude af det. Men du har ikke aftalt det med hende, og »når hun er klar« lyder, som om der er noget at fortælle. Så er det hende, der skal svare i aften. Sig hellere bare, at I aldrig oplyser den slags.
yes-briefly = »Ja, kort, men det handlede slet ikke om dig.«
    .feedback = Et roligt svar til en mand, der lige har vist, at han er bange. Men nu ved han, at I har talt sammen, og at hun har en vej til jer, han ikke kendte. At der har været en samtale, er også hendes at fortælle.

scene-slam = Da hånden ramte skranken
slam-hand = Kemals hånd rammer skranken, så blyanterne hopper. »I skulle nødig møde mig, når I har fri,« siger han til receptionisten.
    .why = Det er truende over for en medarbejder og alvorligt i sig selv. Men det viser ikke, hvordan han er over for Leyla, og det skal ikke blandes sammen med spørgsmålet om social kontrol.
slam-emin = Emin har lagt bogen fra sig og holder sig for ørerne. Carsten kommer ud fra sit kontor.
slam-carsten = Kemal. Jeg er Carsten, og det er mig, der læser klagen.
end-it = »Nu stopper vi. Gå hjem for i dag, så ringer Carsten klokken to om klagen.«
    .feedback = Truende adfærd kan begrunde, at en samtale afbrydes, og at nogen bliver bedt om at gå. Du gør det kort, uden at nævne gårsdagen, og du holder vejen åben for klagen. De to ting er hver sin sag.
quiet-please = »Kemal, jeg kan godt se, at du er vred, men dæmp dig, ellers afslutter jeg samtalen.«
    .feedback = Klart og roligt, og som regel er det nok at begynde dér. Men han har lige sagt noget truende til en kollega. Det kan begrunde, at du afbryder nu, og det skal også noteres for sig.
now-i-see = »Nu forstår jeg meget bedre, hvorfor Lene bad dig gå ud i går.«
    .feedback = Det er svært at holde tilbage, når man lige er blevet forskrækket. Men det, der sker ved skranken, er et hensyn til medarbejderne og skal vurderes for sig. Når du kobler det til i går, bliver en vred mand til et bevis, og det er han ikke.
hand-over = »Rolig nu. Du får papirerne, så du kan komme hjem med Emin.«
    .feedback = Du tænker på drengen og på at få ro. Men papirerne handler om Leyla, fuldmagten er ikke afklaret, og truslen er nu blevet vejen til dem. Det er fortrolige oplysninger, også når det brænder på. Afbryd, og få din leder med.

scene-boy = Da I talte om Emin
boy-on-hold = Ringer du afbud til kørselskontoret? Er det så Leyla, der har bedt om det?
boy-two-o-clock = Jeg ringer til ham klokken to. Skranken og gårsdagen holder jeg hver for sig.
boy-name = På vej ud standsede Emin. »Hvad hedder du?« spurgte han og skrev dit navn i bogen. Det gjorde han også i maj.
    .why = Et barn, der skriver navne op, kan bare lege. Men det passer med det, Leyla fortalte i går: Bogen bruges til at holde rede på, hvem hun taler med. To iagttagelser, der er uafhængige af hinanden, er mere end én.
boy-lene = Leyla sagde det i går: Når Kemal arbejder, bliver Emin hjemme fra skole og skriver op, hvem hun taler med. Han får fem kroner for hvert navn.
    .why = Hun er næsten aldrig uden opsyn, og opsynet er hendes egen søn. Det rammer både hende og barnet, som mangler i skolen imens.
boy-carsten = En dreng med en bog. Skolen må da have set, at han mangler. Hører det under os?
notify-today = »Jeg underretter i dag og skriver med, hvordan Leyla kan nås trygt.«
    .feedback = En dreng på syv, der holdes hjemme fra skole for at holde øje med sin mor, giver grund til at antage, at han kan have behov for særlig støtte. Så skal der underrettes efter barnets lov § 133, også når du kun har jobsagen. Og du tænker på, hvordan underretningen kan komme frem uden at ramme Leyla.
call-first = »Jeg ringer til børneafdelingen uden navn. Siger de, at det er nok, så underretter jeg.«
    .feedback = Det er godt at få råd, og det bliver til noget i dag. Men pligten venter ikke på et ja: Der er allerede grund til at antage, at Emin kan have behov for særlig støtte. Ring gerne, og underret under alle omstændigheder.
lenes-to-do = »Det var Lene, der hørte det. Så tager hun den, når hun har fået skrevet færdig.«
    .feedback = Det lyder naturligt, for det var hende, Leyla sagde det til. Men nu ved du det også, og du har selv set bogen to gange. Efter Red Barnets omtale af den tidligere regel er pligten personlig. Når alle regner med hinanden, er der let ingen, der gør det.
talk-wednesday = »Jeg tager det op med dem begge på onsdag, så de kan forklare det først.«
    .feedback = Du vil være åben over for forældrene, og det er ofte godt. Men så venter Emin en uge, og Kemal får at vide, hvad Leyla har sagt. I æresrelaterede sager gennemgår man efter Aalborg Kommunes vejledning ikke underretningen med forældrene. Underret nu, og lad børneafdelingen vurdere resten.

scene-room = Onsdag, da du tilbød tid alene
room-floor = Onsdag klokken ti. Tolken sidder for bordenden. Kemal prøver gulvet med skosålen, før han sætter sig. »Det knirker,« siger han.
room-ready = Jeg har spurgt hende hver aften, om hun er klar. Det er hun ikke, siger hun.
room-carsten = Carsten har ringet. Han er ikke enig med mig, men han hørte det hele.
room-stays = Jeg siger det med det samme: I dag bliver jeg siddende.
room-offer = Du siger til Leyla, at hun ligesom alle andre kan få en del af samtalen alene, hvis hun har lyst.
room-yes = Ja tak. Ti minutter, om praktikken.
room-rises = Kemal rejser sig. Det tager lidt tid. »Ti minutter,« siger han til Leyla. »Så ser jeg på fugerne.«
room-sits = Vi har ingen hemmeligheder. Det mener hun ikke, og jeg går ingen steder.
    .why = Hun har lige selv svaret ja gennem tolken, og han svarer nej for hende. Sammen med det, der ellers er set, er det et konkret tegn på, at han hindrer hende i at komme til orde.
room-asked = Du beder ham venligt vente i kantinen i ti minutter. Kemal ryster på hovedet og bliver siddende.
room-no = Nej tak. Kemal kan godt blive.
as-she-says = »Så gør vi, som Leyla siger.«
    .feedback = Hun har svaret, og hendes svar vejer tungt. Går Kemal selv, er der ikke brug for en udelukkelse. Siger hun nej tak, så lad det blive ved det i dag, og hold tilbuddet åbent. Har hun sagt ja, og bliver han siddende, skal der mere til: Så bliver hendes ønske kun til noget, hvis du beslutter det.
ten-minutes = »Jeg har vurderet, at jeg taler med Leyla alene om praktikken i ti minutter. Leyla, du kan få en anden med.«
    .feedback = Klart, kort og begrænset. Om det er rigtigt, kommer an på i dag: Har hun sagt ja, og bliver han siddende, selv om du har bedt ham vente, kan der være grundlag efter forvaltningslovens § 8, stk. 2. Rejser han sig selv, er beslutningen overflødig. Har hun sagt nej, mangler de tungtvejende grunde, og sidste uge kan ikke bære det alene.
all-together = »Vi tager det samlet i dag. Jeg synes, der trænger til at falde ro på.«
    .feedback = Efter sådan en uge er ro et godt ønske. Har Leyla sagt ja til tid alene, gør du det om for hende, og det er hendes ønske, der vejer tungt. Har hun sagt nej, ender I det rigtige sted, men med din begrundelse og ikke hendes.
from-now-on = »Fra i dag taler jeg altid med Leyla alene først. Så ved alle, hvad der gælder.«
    .feedback = Faste rammer kan give ro. Men hver udelukkelse skal begrænses til det nødvendige og vurderes på ny. Det, der gælder altid, er desuden mere indgribende: Efter omstændighederne kan det være en afgørelse, og så gælder der andre regler. Tal med din leder, før noget bliver varigt.
as-we-agreed = »Ti minutter, Leyla, som du sagde i telefonen.«
    .feedback = Du vil støtte hende i det, hun selv bad om. Men at I har talt sammen, vidste Kemal ikke, og nu kan han finde vejen. Det, hun har sagt alene, er fortroligt, også når det er noget så lille. Et tilbud, som alle får, er nok.

note-nine = Leyla brugte ni af de ti minutter. Da Kemal kom ind igen, så hun på ham. »Jeg begynder på mandag,« sagde hun. »Det er mig, der siger det.«
note-sat = Kemal blev siddende. Leyla ventede lidt på, om der kom mere fra dig. Så tog hun kalenderen frem.
note-out-again = Kemal gik. Leyla sad og så på døren i ti minutter. »Jeg sagde jo nej,« sagde hun.
note-telephone = »I telefonen?« sagde Kemal. »Hvornår det?« Leyla så ned i bordet. Resten af samtalen svarede hun »ja«.
note-desk = Nu skal der skrives: først om i torsdags, så om i dag. Hvad hører med, og hvem kan komme til at læse det?
note-call = Torsdag kl. 8.10: Talte med Kemal i telefon. Han var utilfreds med at have ventet ude, spurgte, hvad Leyla havde sagt, og ville klage.
    .feedback = Hvem henvendte sig om hvad og hvornår. Det er hans egne ord i referat, og han kan tåle at læse dem.
note-added = Tilføjet torsdag om onsdag: Kemal blev to gange bedt om at lade Leyla svare. Hun sagde ja til tid alene, han blev siddende. Han ventede derefter ude under punktet om arbejde i 20 min.
    .feedback = Hører med, hvis det blev skrevet torsdag. Grundlaget, de mildere skridt og omfanget står der, og enhver kan se, hvornår det kom til. Er det ikke skrevet torsdag, passer datoen ikke.
note-guided = Kemal er vejledt om, at han kan rejse spørgsmålet over for leder, borgerrådgiver, Ankestyrelsen og Folketingets Ombudsmand.
    .feedback = Hører med, hvis han fik det hele at vide. Så kan andre se, hvilken vejledning der er givet. Fik han kun noget af det, må der ikke stå mere.
note-mandate = Fuldmagt modtaget torsdag kl. 9.30. Omfang og adgang til notater afklares med jurist, før noget udleveres.
    .feedback = Hører med, hvis det er det, du satte i gang, og intet siden er udleveret. Det er et neutralt skridt og ikke en mistanke, og Kemal må gerne kunne læse det.
note-refused = Leyla har sagt nej til praktikken på kørselskontoret.
    .feedback = Det har Kemal sagt. Bisidderens afvisning er ikke borgerens. Skriv hellere, hvem der sagde hvad.
note-violence = Kemal udøver psykisk vold mod Leyla og bruger sønnen til det.
    .feedback = Det kan være rigtigt, men det er en dom og ikke en iagttagelse. Skriv, hvad der er sagt og gjort og af hvem. Emin hører til i underretningen.
note-shout = Kemals opførsel ved skranken bekræfter, at det var rigtigt at sende ham ud onsdag.
    .feedback = Det er to forskellige ting. Adfærden ved skranken kan noteres for sig, som den var. Den kan ikke bruges som grundlag for noget, der blev besluttet dagen før.
note-way = Leyla træffes bedst på sprogcentrets kontor torsdag kl. 10.15. Kodeord: »vogn 41«.
    .feedback = Skriv med tanke på, hvem der kan få adgang. Den sikre vej er kun sikker, så længe andre ikke kan læse om den. Får Kemal sagen, er den lukket. Spørg din leder, hvor sådan en oplysning kan stå.
note-afresh = Grundlaget er vurderet på ny onsdag og vurderes igen næste gang. Kemal er ikke udelukket fra kommende samtaler.
    .feedback = Hører med, så længe du ikke har besluttet noget varigt: Så ved den næste, at intet er afgjort på forhånd. Har du sagt, at noget gælder altid, passer det ikke.

ending-car-41 = Vogn 41
    .text = Mandag klokken ni sætter Leyla sig på kørselskontoret. Kemals klage blev behandlet. Han fik ikke medhold, men kommunen beklagede notatet. Juristen ser stadig på fuldmagten. Emin er tilbage i klassen, og børneafdelingen taler med begge forældre, hver for sig.

        Onsdag ringer Leyla til rådgivningen fra skolens kontor. Det er ikke løst, og det er hende, der kører.

        Næste gang vurderer du det forfra. Kemal har lovet at se på det gulv.
ending-half-way = Halvvejs
    .text = Du fortalte ikke for meget, og Emin er ikke glemt. Det er meget værd. Men noget blev ikke skrevet, ikke spurgt om eller ikke gjort færdigt, og det er Leyla, der venter på resten.

        Hun kommer igen i næste måned. Inden hun sætter sig, ser hun på dig, som man ser på en vogn, der har meldt sig ledig, men ikke er kommet frem.
ending-read-aloud = Læst op
    .text = Om aftenen læser Kemal op ved køkkenbordet. Noget har han fået at vide, noget har han på papir, og resten regner han ud.

        Torsdag er Leylas stol på sprogcentret tom. Kontoret har fået besked om, at hun ikke tager imod opkald. Jan på kørselskontoret spørger, om han skal holde pladsen lidt endnu. Du vil gerne sige ja. Du ved bare ikke, hvordan du skal spørge hende.
ending-five-kroner = Fem kroner
    .text = Leyla får måske sin praktik. Emin får ikke sin skole. I september underretter hans lærer: 31 dages fravær og en bog med navne, som han viste frem i frikvarteret.

        Dit navn står der to gange. Det første er fra maj.
ending-closed-door = Lukkede døre
    .text = Kemal skriver til Ankestyrelsen, ombudsmanden og avisen. Hans første sætning er, at døren blev lukket, og det er svært at sige ham imod.

        Leyla bliver bedt om en udtalelse, mens han ser på. »Jeg har ikke noget at klage over,« siger hun. Resten siger hun ikke, for nu lytter alle. Praktikken bliver udskudt, til sagen er afsluttet.
