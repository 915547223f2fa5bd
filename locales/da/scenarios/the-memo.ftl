# Notatet fra ledelsen: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Notatet fra ledelsen
occasion = Opfølgning på kontrakten
summary = »Ægtefæller må ikke deltage,« står der i notatet fra din leder. Irina møder med sin mand og en fuldmagt. Hvad gælder, hvor langt rækker papiret, og hvad gør du, når lederen siger nej?
task = Praktikken slutter om ti dage. Find ud af, hvem der må være med, hvad Peters fuldmagt dækker, og hvad du stiller op med notatet. Du tilbyder alle nogle minutter alene.

cast-irina = Irina
    .about = 39 år. Familiesammenført fra Georgien, tyve måneder i Danmark, i introduktionsprogram. Tandtekniker i Tbilisi i fjorten år. Taler langsomt, men korrekt dansk.
cast-peter = Peter
    .about = 46 år, gift med Irina, pedel på en skole. Knækkede en tand på en ferie i Tbilisi og fik lavet en ny. Har skriftlig fuldmagt fra Irina.
cast-manager = Søren
    .about = Din leder. Har selv været sagsbehandler i mange år. Skriver korte notater og mener dem godt.

## Sagen

file-memo = Notat fra ledelsen, 28. april
    .text = Fra 1. maj må ægtefæller ikke deltage i opfølgningssamtaler. De venter i receptionen.

        Samtalen er efter loven individuel, og det er nemmest, når det er ens for alle.

        Søren
file-contract = Kontrakt, uddrag
    .text = Tandtekniker i fjorten år. Vil ikke have tolk, men korte sætninger.

        Mål: arbejde på et laboratorium. Nu: praktik i den kommunale tandpleje til 31. maj, hvor hun rengør instrumenter. Kan forlænges i tre måneder.

        Helbredssamtale, 2. december: særskilt bilag. Irina: »Det er kun til mig.«
file-april = Notat, 3. april
    .text = Irina ringede selv: Hun har søgt job på et tandlaboratorium i Aalborg og ville bo der fire dage om ugen. Betyder det noget for opholdstilladelsen? Jeg lovede svar. (Ikke sket.)

        »Peter ved det ikke endnu. Han skal høre det fra mig.«
file-mandate = Fuldmagt, afleveret i receptionen 14. maj
    .text = »Min mand, Peter, har fuldmagt til at tale og skrive med kommunen for mig og få kopi af breve. Det gælder min danskundervisning og min praktik. Alt andet kommer kun til mig.

        Irina«

        Receptionen: Manden har ringet tre gange for at komme med. Nu kom de med det her.

## Det, man kan bygge på

fact-memo = Lederens notat siger, at ægtefæller ikke må deltage.
fact-limited-mandate = Irina har selv skrevet, hvad fuldmagten dækker.
fact-three-calls = Peter har ringet tre gange for at komme med.
fact-georgia = Irina er familiesammenført fra Georgien og yngre end Peter.
fact-persistent = Receptionen kalder Peter ihærdig.
fact-many-men = Lederen gentager, hvad andre siger: Mange mænd svarer for deres koner.
fact-wants-him = Irina siger, at hun har valgt at have Peter med.
fact-asked-him-to-ring = Irina siger, at det var hende, der bad Peter ringe.
fact-flawless = Fuldmagten er på fejlfrit dansk, og Irina leder efter ordene.
fact-asks-may-one = Peter spørger, om han må svare, og venter på Irina.
fact-it-can-wait = Irina ser på Peter og siger, at det kan vente.
fact-a-rumour = Irina frygter for opholdet på grund af et rygte på sprogskolen.
fact-father-rings = Peter siger, at hans far ringede til Irinas klinik.
fact-father = Irina fortæller, at svigerfarens rygter fik hende til at opgive et job.

## Ved skranken

scene-desk = Da Irina spurgte til sedlen
desk-sign = På skranken står: »Ægtefæller venter her«. Peter står ved siden af med en mappe. »Ihærdig,« mumler receptionisten.
desk-law = Jeg har valgt at have min mand med. Her står, at han skal vente. Er det loven?
desk-peter = Jeg ringede tre gange. Jeg er pedel. Der skal være styr på nøglerne.
    .why = Tre opkald kan ligne pres for at komme med. Det var Irina, der bad ham ringe, og det siger hun selv lige efter. Da de hørte nej, skrev hun fuldmagten.
desk-rang = Jeg bad ham. Jeg er i skole i telefontiden.
desk-soren = Sedlen gælder alle. Alt for mange mænd svarer for deres koner, siger de.
both-welcome = »Nej, Irina. Du vælger, hvem du har med. Kom ind, Peter.«
    .feedback = Et klart svar på et klart spørgsmål, også selv om Søren står der. Irina vælger, hvem hun har med, og at han er hendes mand, er ikke i sig selv en grund til at sige nej. Notatet er noget mellem dig og Søren.
ask-permission = »Jeg spørger gerne min leder, om vi må gøre en undtagelse.«
    .feedback = Det er godt at reagere på tvivlen. Peter er bare ikke en undtagelse: Retten er Irinas, og den konkrete vurdering kan du lave ved skranken. Spørg gerne Søren, men spørg til reglen og ikke til Irinas mand.
why-peter = »Måske. Hvad har du brug for Peter til, Irina?«
    .feedback = Hvem skal begrunde hvad? Irina skal ikke forklare, hvorfor hun har en med. Kommunen skal have en grund, hvis den vil sige nej, og det er der ikke noget, der peger på.
memo-out = »I dag beslutter jeg ikke noget, Peter, så du kan vente her.«
    .feedback = Retten til at have en med gælder også, når der ikke bliver besluttet noget. Udelukkelse kræver en konkret vurdering og tungtvejende grunde efter forvaltningslovens § 8, stk. 2, og her er ingen. Et notat kan ikke ændre loven.

## Uden Peter

scene-without = Da Peter ventede udenfor
without-peter = »Så sidder jeg her,« siger Peter. Irina følger med dig og sætter sig uden at tage jakken af.
without-chair = »Så finder jeg en stol derude,« siger Peter. Irina bliver siddende, men nu tager hun jakken på.
without-paper = Jeg har skrevet et papir. Jeg har skrevet under. Tæller det ikke?
without-fine = Du spørger til praktikken. »Fint,« siger Irina. Du spørger, om hun vil fortsætte. »Fint,« siger hun igen.
fetch-peter = »Jo, det tæller. Han skulle ikke have ventet. Jeg henter ham.«
    .feedback = Du retter det med det samme i stedet for at holde fast for et princips skyld. Det gør ikke beslutningen rigtig, men nu blev den kort.
new-date = »Undskyld, vi stopper her. Du får en ny tid, og Peter er med fra start.«
    .feedback = Du presser hende ikke, og du siger klart, at Peter kan komme med. Men han sidder tyve skridt væk, og praktikken slutter om ti dage. Du kunne have hentet ham nu.
quarter-more = »Det vender vi tilbage til, Irina. Skal vi ikke lige tage et kvarter nu?«
    .feedback = »Fint,« svarer hun en tredje gang. Hun spurgte, om det, hun har valgt, tæller, og du gik videre uden at svare. Hvert minut gør udelukkelsen længere. Hent Peter, eller stop.

## Fuldmagten

scene-table = Da fuldmagten lå på bordet
table-fetched = Du henter Peter og siger undskyld til dem begge. Irina tager jakken af nu.
table-welcome = Tak. Så skal jeg ikke læse sedlen en tredje gang.
table-permission = Søren sagde: »Hvis du har vurderet det, så for i dag.« Irina stod ved skranken imens. »Fik vi lov?« spørger hun.
table-reason = Han er min mand. Jeg troede ikke, at det var et svært spørgsmål.
table-perfect = Fuldmagten er på fejlfrit dansk, med alle kommaer. »Det er Irinas,« siger Peter. »Læreren fandt kun fire fejl.« Selv leder hun efter ordene.
    .why = Det kan ligne, at han har dikteret den. Irina skrev den på sprogskolen som en opgave. Man skriver ofte et sprog bedre, end man taler det.
table-phone = Peters telefon lyser: »Far«. Irina standser midt i et ord, til han har slukket den.
    .why = Hun tier, da svigerfaren ringer, og det er værd at lægge mærke til. Men det er ikke Peter, hun tier for: Han slukker.
table-father = Undskyld. Han vil vide, om hun er her. I tirsdags ringede han til klinikken. Jeg har bedt ham lade være.
    .why = Faren holder øje med, hvor hun er, og har ringet til hendes arbejdsplads. Det er et reelt tegn. Det kommer bare ikke fra den, hun har valgt at have med, og han siger fra.
read-and-ask = Læs den, og spørg: »Irina, hvad skal Peter kunne gøre for dig?«
    .feedback = Rollen kommer på plads, og du hører det fra Irina. Peter er partsrepræsentant, men kun så langt som fuldmagten rækker. Nu ved alle tre, hvad der stadig er hendes.
who-wrote = »Tak, den er flot skrevet. Hvem af jer har formuleret den?«
    .feedback = Det er i orden at sikre sig, at fuldmagten er hendes. Men pænt sprog siger ikke noget om pres, og nu skal hun forsvare sit dansk. Spørg hellere, hvad den skal bruges til.
covers-it-all = »Fint, så er Peter partsrepræsentant. Jeg taler med jer om det hele.«
    .feedback = Hvad står der i den? Dansk og praktik; alt andet skal kun til Irina. Læs den, og spørg hende, før du taler med Peter om mere end det.
not-needed = »Den gemmer vi. I dag er Peter jo bare støtte.«
    .feedback = Hun har givet ham mere end en støttes rolle og brugt en aften på at skrive det. Rollen bestemmer, hvem du må give oplysninger, og hvem der kan handle for hende. Sig: »Lad os læse den sammen.«

## Selv med

scene-participate = Da Peter tilbød at tage resten
participate-scope = Han kan ringe, når jeg er i skole, og få breve om dansk og praktik. Resten er mit.
participate-wrote = Det har jeg. Læreren gav mig fire rettelser. Er det ikke godt nok?
participate-all = Du vender dig mod Peter med kontrakten. Irina ser på fuldmagten og så på dig.
participate-unneeded = Nå. Hun brugte ellers en hel aften på den.
participate-offer = Du har dansk kvart i ti. Jeg kan tage resten, hvis man må? Det er vel det, papiret er til.
    .why = Han tilbyder at svare for hende, men det er for, at hun kan nå undervisningen, og han spørger, om man må. Så venter han på, hvad hun siger.
participate-irina = Kan man det? Jeg ved ikke, hvad der er normalt her.
both-stay = »Det er dine svar, jeg skal bruge, Irina. Peter bliver og hjælper.«
    .feedback = Kommunen kan kræve, at Irina selv medvirker, når det har betydning for sagen, og opfølgningen er en individuel samtale. Hun skal være med, men ikke alene.
only-listen = »Du skal selv svare, Irina. Peter, så lytter du bare.«
    .feedback = »Han er ikke i skole,« siger Irina. Et almindeligt taleforbud er der ikke, selv om kilderne er uenige om, hvor meget en bisidder må sige, og Peter er endda hendes repræsentant. Bed om, at hun svarer først.
peter-instead = »Ja, løb du bare. Peter har jo fuldmagt.«
    .feedback = Hvad vil Irina efter den 31. maj? Det kan ingen fuldmagt svare på. Han må gerne handle for hende om praktikken, men opfølgningen er en individuel samtale, og det er hendes svar, du mangler.
individual-out = »Samtalen er individuel efter loven, Peter, så vil du vente udenfor?«
    .feedback = Individuel betyder, at Irina selv skal medvirke. Det betyder ikke, at hun skal sidde alene. At sende Peter ud er en udelukkelse, og den kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Her er der ingen.

scene-door = Da Irina stod med tasken
door-bag = Irina tager sin taske og går hen til døren. Så bliver hun stående med hånden på håndtaget.
door-thing = Skal jeg slet ikke sige noget? Der er … en ting.
sit-again = »Jo. Har du ti minutter? Peter kan blive siddende.«
    .feedback = Du hørte det og ændrede mening. Irinas egen medvirken er vigtig, når planen skal lægges, og hun mister ikke Peter af den grund. Læreren overlever nok ti minutter.
another-time = »Så er det dig, jeg skal høre. Nu eller en anden dag?«
    .feedback = Du lader hende vælge, hvordan det passer ind i hendes dag. Hun sætter sig, og det var hendes eget valg.
off-you-go = »Sig det til Peter derhjemme, så ringer han til mig. Løb, Irina!«
    .feedback = Var det noget, Peter skulle høre? Det ved hverken du eller hun, og nu går det gennem en anden. Spørg hende: »Hvad er det for en ting?«

scene-proxy = Da du sad tilbage med Peter
proxy-chair = Døren lukker efter Irina. Peter sætter mappen midt på bordet og finder fanebladet »Praktik«.
proxy-extend = Hun er glad for klinikken. Forlæng den bare. Så er der ro på til efteråret.
proxy-copy = Og kan jeg få en kopi af hele sagen med, nu jeg er her? Jeg læser alt. Også brugsanvisninger.
ask-irina-first = »Du får det om praktik og dansk. Resten aftaler jeg med Irina.«
    .feedback = Du holder dig til det, fuldmagten dækker, og lader hendes eget ønske være hendes. Du kunne have bedt hende blive fra begyndelsen, men her retter du det meste af det op.
extend-on-word = »Så skriver jeg tre måneder mere. Tag papiret med hjem til hende.«
    .feedback = Nu står hans svar som hendes. Hun stod lige med hånden på håndtaget og ville sige noget. Han siger det, han tror; hvad hun selv vil, er ikke afklaret.
whole-case = »Ja, gerne, du er jo partsrepræsentant. Jeg printer sagen.«
    .feedback = En partsrepræsentant kan normalt få indsigt, men Irina har skrevet, at alt andet end dansk og praktik kun kommer til hende. Nu har Peter både hendes helbredssamtale og det, hun ville sige selv. Det kan ikke kaldes tilbage.

## Hvad så nu?

scene-hopes = Da Irina sagde »det kan vente«
hopes-fetched = Peter kommer ind igen, og du siger undskyld til dem begge. »Jeg var lige i gang med at læse jeres brandinstruks,« siger han.
hopes-stay = Godt. Så er jeg faglig bistand i tænder.
hopes-listen = Peter lægger hænderne i skødet. Irina ser på ham. »Han er ikke i skole,« siger hun til dig.
hopes-sat = Irina stiller tasken og sætter sig igen. »Så kommer jeg for sent. Læreren overlever,« siger hun.
hopes-drills = Praktikken er god. Men jeg vasker det, jeg før arbejdede med.
hopes-tooth = Min fortand er hendes. Far siger, at en kone ikke skal rejse efter arbejde. Så kan han tygge med min gamle.
    .why = Svigerfaren mener, at hun ikke skal arbejde uden for byen, og det siger han højt. Det er et reelt tegn på pres, og Peter gør grin med det. Presset kommer ikke fra ham.
hopes-ask = Klinikken vil gerne forlænge. Du spørger Irina, hvad hun tænker om tiden efter.
hopes-wait = Irina ser på Peter og så ned i bordet. »Det … kan vente.«
    .why = Hun holder noget tilbage, fordi Peter sidder der. Men det er ikke af frygt for ham. Hun har noget, han skal høre fra hende, når hun ved mere.
offer-minutes = »Jeg tilbyder alle et par minutter alene, og et nej er helt fint.«
    .feedback = Du giver hende en åbning uden at sige, hvad du tænker. Et frivilligt tilbud kræver efter kursets opfattelse ikke grundlag i § 8, stk. 2. Det koster, at Peter må gå ud og kan undre sig.
in-a-year = »Hvad laver du om et år, Irina, hvis det står til dig?«
    .feedback = Åbent og til den rette, og du røber ikke noget fra sagen. Det koster, at hun kun siger det, Peter må høre, og du ved ikke, om der var mere.
mention-aalborg = »Du nævnte Aalborg i april, Irina. Er det stadig målet?«
    .feedback = »Aalborg?« siger Peter. I notatet står, at han ikke vidste det og skulle høre det fra hende. Det, en borger har fortalt alene, er fortroligt, også over for en ægtefælle, og fuldmagten handler ikke om Aalborg.
just-extend = »Så skriver jeg tre måneder mere. Så er der ro på.«
    .feedback = Du spurgte, hvad hun tænkte, og svarede selv. Hun har lige sagt, at hun vasker det, hun før arbejdede med, og at noget kan vente. Giv hende tid til at svare.

scene-extension = Da blanketten var udfyldt
extension-form = Du udfylder forlængelsen. Peter nikker. Irina følger din kuglepen med øjnene.
extension-fine = Ja. Klinikken er fin.
your-own-wish = »Før jeg skriver mere: Hvad vil du helst efter sommer?«
    .feedback = Et enkelt spørgsmål, og det kommer i tide. »Fin« var et svar om klinikken og ikke om, hvad hun vil. Nu får hun chancen for at sige det.
late-offer = »Vent. Jeg tilbyder alle et par minutter alene. Vil du det først?«
    .feedback = Du stopper, mens det er nemt at stoppe. Tilbuddet er frivilligt og det samme til alle, så ingen bliver peget ud.
three-more = »Godt, Irina. Så siger vi tre måneder mere på klinikken.«
    .feedback = Peter nikkede, og Irina svarede på noget andet. Hvad hun vil bagefter, er aldrig blevet besvaret, og i april havde hun et ønske. Det skal afklares med hende, før en plan bygger på det.

## Det, der kun var hendes

scene-slip = Da Peter hørte om Aalborg
slip-peter = Aalborg? Hvad er der i Aalborg?
slip-mine = Det skulle jeg selv sige. Jeg sagde det til dig. Jeg skrev det også: Alt andet er mit.
not-mine-to-say = »Det var ikke mig, der skulle sige det. Undskyld. Hvad vil du nu, Irina?«
    .feedback = Du forklarer det ikke væk og beder ikke Peter om forståelse. Hun får samtalen tilbage og bestemmer, hvad der nu skal siges. Det er sket, men det bliver ikke større.
out-in-the-open = »Nu er det jo sagt. Skal vi ikke bare tage den sammen?«
    .feedback = Igen er det dig, der bestemmer, hvornår hun skal tale om det. Spørg: »Vil du tale om det nu, alene eller slet ikke i dag?«
what-says-peter = »Det kom vist bag på dig, Peter. Hvordan ville du have det med det?«
    .feedback = Hvis plan er det? Nu handler det om, hvad han synes, før hun har fortalt den. Spørg hende først.

alone-yes = »Ja tak,« siger Irina. Peter går ud og ser på brandslukkeren. Du siger, at du har tavshedspligt, og hvor den hører op.
alone-thursday = Jeg vil lave tænder igen. I morgen skal jeg til samtale i Aalborg. Peter tror, at jeg besøger en veninde. Det gør jeg også. Bagefter.
declined-no = Nej tak. Så tror Peter, at der er noget galt. Og jeg er ikke sikker på, hvem der får det at vide.
together-teeth = Jeg vil lave tænder. Kroner, broer, det fine arbejde. Ikke vaske efter andre. Måske er det ikke her i byen.
together-peter = Bare der går et tog.

scene-permit = Da hun spurgte om sit ophold
permit-sorry = Godt. Peter, du får resten derhjemme. Men ét spørgsmål vil jeg have svar på her.
permit-open = Nej. Resten er mellem Peter og mig. Men ét spørgsmål vil jeg have svar på her.
permit-question = Hvis jeg bor i en anden by fire dage om ugen, mister jeg så opholdet? En på holdet siger, at man bliver sendt hjem.
    .why = Det ligner den frygt for at blive sendt væk, som kan bruges til at styre nogen. Her har ingen truet hende. Hun har hørt et rygte på sprogskolen og vil vide, om det passer.
refer-it = »Det spørger vi Udlændingestyrelsen og en jurist om i dag.«
    .feedback = Spørgsmålet hører til hos den myndighed, der afgør det, og kan sendes dertil i dag; juridisk rådgivning kan forklare svaret. Et gæt kunne koste hende opholdet eller jobbet. Hun spurgte allerede i april.
read-it-together = »Skal vi slå det op sammen på myndighedernes side, Irina?«
    .feedback = Du lader hende ikke stå alene, og siderne er et godt sted at begynde. Men når du læser reglen med hende, bliver det let dit svar. Send spørgsmålet til udlændingemyndighederne, og henvis til juridisk rådgivning.
you-are-married = »Det skal du ikke være nervøs for. I er jo gift.«
    .feedback = Er du sikker? Siger hun ja til jobbet på dit ord, og tager du fejl, er det hende, der betaler. Vurderingen er udlændingemyndighedernes; send spørgsmålet derhen.
stay-in-town = »Så ville jeg vente. Opholdet skal man ikke sætte på spil.«
    .feedback = Så blev hun talt fra et job af en, der ikke kender reglerne. Et gæt, der gør bange, er også et svar. Sig: »Det ved jeg ikke. Jeg spørger dem, der gør.«

## Halvvejs

return-referred = Godt. Et rigtigt svar er bedre end et hurtigt svar.
return-answered = Er du sikker? På holdet er de også sikre. De siger bare noget andet.
half-pause = Du ser ned på din blok, før I går videre.

## Det, hun selv vil fortælle

scene-return = Før Peter kom ind igen
return-father = Sidste år søgte jeg job i Odense. Peters far sagde til hele roklubben, at jeg var på vej væk. Så trak jeg ansøgningen tilbage. Peter blev rasende på ham.
    .why = Et reelt tegn: Rygter fik hende til at opgive et job. Men presset kom fra svigerfaren og ikke fra den, hun har taget med, og Peter har sagt fra. Derfor taler det ikke for at udelukke ham.
return-later = Peter får det at vide, når jeg har et svar. Han kan ikke holde på noget. Han bliver rød på halsen.
what-may-he-hear = »Det bliver her. Hvad skal jeg sige til Peter?«
    .feedback = Det, hun har sagt alene, er hendes, også når hendes mand har fuldmagt til noget andet. Hun vælger sætningen, så ingen af jer skal gætte.
shall-i-tell = »Skal jeg sige det til ham for dig?«
    .feedback = Du spørger, før du gør noget, og det er godt. Men hun har lige fortalt, at hun selv vil sige det. Spørg hellere, hvad hun har brug for, at du siger eller lader være med at sige.
withdraw-it = »I dit sted ville jeg trække fuldmagten tilbage, Irina.«
    .feedback = »Peter er ikke problemet,« siger Irina. Fuldmagten er allerede afgrænset, og hun har ikke bedt om råd om den. Det er dig, der skal holde grænsen, når du giver noget videre.
afraid-of-peter = »Er du bange for, hvordan Peter reagerer, Irina?«
    .feedback = Det er klogt at være opmærksom, når nogen holder noget hemmeligt. Men svaret ligger i spørgsmålet, og hun har ikke sagt noget, der peger på frygt for ham. Spørg åbent: »Hvordan bliver det at fortælle ham det?«

scene-her-news = Da Peter spurgte, hvilken by
her-news-father = Sidste år sagde Peters far til hele roklubben, at jeg var på vej væk. På grund af et job i Odense. Så trak jeg ansøgningen tilbage. Peter blev rasende på ham.
    .why = Et reelt tegn: Rygter fik hende til at opgive et job. Men presset kom fra svigerfaren og ikke fra den, hun har taget med, og Peter har sagt fra. Derfor taler det ikke for at udelukke ham.
her-news-town = Ja, det gjorde jeg. Men fire dage om ugen? Hvilken by er det?
her-news-later = Det siger jeg, når jeg ved det.
her-pace = »Det fortæller Irina, når hun vil, Peter. Svaret skaffer jeg.«
    .feedback = Du giver hende ro til sin egen nyhed og holder dig til det, du kan gøre. Det, hun fortalte i april, nævner du ikke, selv om Peter spørger pænt.
april-too = »Jeg har jo dit notat fra april, Irina. Du kan lige så godt sige det.«
    .feedback = »I april?« siger Peter. Det, hun fortalte dig alene, er fortroligt, også når han sidder der og er flink. Hun havde netop sagt, hvornår han får det at vide.
peter-aside = »Vil du se på vores brandslukker så længe, Peter?«
    .feedback = Det var din idé og ikke hendes, og hun har ikke bedt om at være alene. Tilbyd hende det åbent, så kan hun sige ja eller nej: »Vil du have et par minutter?«
and-peter = »Fire dage om ugen er jo en del. Hvad siger du til det, Peter?«
    .feedback = Hvem er det, der skal flytte? Nu skal hun høre hans mening, før hun har fortalt sin plan. Spørg hende, om hun vil tale om det i dag.

## Planen og papirerne

scene-papers = Da Peter bad om en kopi
papers-agreed = »Sig, at vi har talt om arbejde,« sagde Irina. »Jeres slukker skulle have været efterset i marts,« siger Peter.
papers-i-tell = »Nej, det er min nyhed,« sagde Irina. Peter kommer ind. »Jeres slukker skulle have været efterset i marts,« siger han.
papers-loyal = »Peter er ikke problemet,« sagde Irina. Peter kommer ind. »Jeres slukker skulle have været efterset i marts,« siger han. Ingen griner.
papers-pace = Så venter jeg. Jeg er god til at vente. Jeg har stået i jeres reception.
papers-april = I april? Det er … over en måned siden.
papers-aside = Peter går ud og kommer ind igen. »Jeg har ikke sagt noget imens,« siger Irina til ham. »Marts,« siger Peter. »Jeres slukker skulle have været efterset i marts.«
papers-peter = Jeg? Jeg ved jo ikke engang, hvor det er.
papers-three = Der står tre måneder mere i kontrakten. Irina har skrevet under og lagt kuglepennen meget lige.
papers-lab = Tandlaboratoriet på havnen kan tage en praktikant fra juni, fortæller du: kroner og broer.
papers-try = Kroner! Det er mit fag. Så finder jeg min lup. Den har ligget i en sok, siden vi flyttede.
papers-copy = Må vi få en kopi af hele sagen? Så læser jeg den i aften.
    .why = Det kan ligne, at han vil holde øje med hende. Han læser alt og ordner mapper, også for naboen. Men venlig eller ej: Han kan kun få det, som fuldmagten dækker.
within-scope = »Fuldmagten nævner dansk og praktik, Peter. Det får du med.«
    .feedback = Peter er partsrepræsentant, så langt fuldmagten rækker, og får det, han skal bruge. Helbredssamtalen og notatet fra april bliver hos hende. Det er ikke mistillid.
which-papers = »Det er Irinas papirer. Hvad skal Peter have med, Irina?«
    .feedback = Hun bestemmer og svarer uden at tøve. Det koster, at hun skal sige nej til sin mand ved bordet; den grænse har hun allerede sat, så du kan også bare sige, hvad fuldmagten dækker.
lawyer-first = »Må vi vente, til en jurist har set på fuldmagten?«
    .feedback = Det er klogt at stoppe op, når man er i tvivl om en fuldmagt. Her er den klar og afgrænset, og Irina sidder der selv. Peter kan få det om dansk og praktik nu.
whole-file = »Ja, du er jo partsrepræsentant. Jeg printer det hele.«
    .feedback = Med i bunken ligger helbredssamtalen og notatet fra april, som kun var hendes. En partsrepræsentant kan normalt få indsigt, men Irina har begrænset fuldmagten, og tavshedspligten gælder også over for en ægtefælle.

## Sedlen igen

scene-complaint = Da Irina spurgte, hvor man klager
complaint-scope = Irina så bunken igennem og gav den til Peter. »Det er de rigtige.«
complaint-lawyer = Jeg skrev det så tydeligt, som jeg kunne.
complaint-printer = Peter bladrede og standsede ved notatet fra april. Irina tog siden ud af hånden på ham. »Den var min,« sagde hun til dig.
complaint-date = Irina vil vente med alt til den nye tid. Peter rejser sig, da I kommer ud. »Var jeg i vejen?« spørger han.
complaint-out = Efter et kvarter med korte svar går du med Irina ud. Peter rejser sig. »Var jeg i vejen?« spørger han.
complaint-irina = Står den seddel her også næste gang? Hvor siger man, at man er uenig? I Georgien ved jeg det.
where-to-go = »Min leder, borgerrådgiveren, tilsynet eller ombudsmanden. Her er en liste.«
    .feedback = Hun spørger, og du svarer. Ankestyrelsen har ifølge andres omtale som tilsyn set på lignende regler. Hvilken vej der er den rigtige her, er ikke efterprøvet, men spørgsmålet kan rejses de steder.
wait-a-bit = »Vil du vente lidt, Irina? Jeg taler med min leder i dag.«
    .feedback = Du tager ansvar for sedlen, og måske er det nok. Men hun spurgte, hvor hun selv kan gå hen, og det ved hun stadig ikke. Du kan gøre begge dele.
only-internal = »Et internt notat kan man ikke rigtig klage over, Irina.«
    .feedback = Afvis det ikke i døren. Også et internt notat kan rejses over for kommunen, tilsynet eller ombudsmanden, når det rammer borgerne. Er du i tvivl om vejen, så sig det, og find ud af det.
next-alone = »Næste gang ses vi to alene. Så slipper I for sedlen.«
    .feedback = Nu er sedlen blevet din egen regel, og Peter er lukket ude fra et møde, der ikke er holdt. Udelukkelse kræver tungtvejende grunde i den enkelte sag, og hver samtale vurderes for sig.

## Klokken elleve

scene-manager = Da Søren fortalte hvorfor
manager-written = Irina lagde selv listen i tasken. Nu er klokken elleve.
manager-later = »Så spørger jeg på holdet,« sagde Irina. Nu er klokken elleve.
manager-next = »Alene?« sagde Irina. Så skrev du »uden ægtefælle« i kalenderen. Nu er klokken elleve.
manager-proxy = Klokken er elleve. I dine noter fra i dag står der ikke ét ord, som Irina selv har sagt om, hvad hun vil.
manager-saw = Jeg så, at Peter gik med ind. Det notat fik et kort liv.
manager-obeyed = Jeg så, at Peter måtte vente. Tak for det. Hvordan gik det?
manager-story = For to år siden sad jeg med en mand, der svarede på alt. Flink, syntes jeg. Tre måneder efter flyttede hun på krisecenter. Hvis ikke reglen, hvad så?
offer-to-all = »Kan vi tilbyde alle et par minutter alene og vurdere hver sag?«
    .feedback = Du svarer på hans bekymring. Et frivilligt tilbud til alle udstiller ingen og kræver efter kursets opfattelse ikke grundlag i § 8, stk. 2. En regel rammer også dem, der har mest brug for støtten.
except-mandates = »Kan vi ikke undtage dem, der har en fuldmagt?«
    .feedback = Det løser Irinas sag. Hvad med de andre? Retten til at have en med kræver ikke fuldmagt, og en undtagelse fra en ulovlig regel gør den ikke lovlig.
only-newcomers = »Så lad den kun gælde nye i landet. Er risikoen ikke størst dér?«
    .feedback = En regel om en gruppe er stadig en regel, og baggrund er ikke et grundlag. Den mand, han tænker på, kunne være født i nabobyen. Sig: »Lad os se på den enkelte sag.«
let-it-lie = »Det gik jo fint i dag. Må notatet ikke bare ligge?«
    .feedback = Den næste, der læser sedlen, spørger måske ikke, om det er loven. En regel, der afskærer en gruppe, bliver ved med at virke, til nogen tager den op, også når man er ny.

## Når lederen siger nej

scene-rung = Da Søren holdt fast
rung-offer = Nej. Det er en pæn tanke, men den kan jeg ikke styre.
rung-lists = Nej. Så får jeg to slags ægtefæller og dobbelt så mange spørgsmål.
rung-lie = Godt. Så er vi enige.
rung-order = Notatet står, og på fredag følger du det. Ombudsmanden har engang accepteret bestemte samtaler uden bisidder.
lawyer-before-friday = »Er det lovligt? Kan juristen svare skriftligt før fredag?«
    .feedback = Du siger tvivlen højt, til den rette, med en frist. Efter andres gengivelse gjaldt ombudsmandens sag en fagligt begrundet praksis for én slags samtaler. Som ansat skal du følge lovlige instrukser, men ikke klart ulovlige; det har kurset ingen kilde på.
shop-steward = »Så taler jeg med tillidsrepræsentanten, og nu ved du det.«
    .feedback = Næste trin, og du går ikke bag om Søren. TR kan tage den op for hele teamet, så du ikke står alene som ny. Det koster lidt tillid mellem jer, og det går langsommere end juristen. Sådan gør man i praksis; kurset har ingen kilde på det.
quietly = Sig ikke mere, og lad ægtefællerne komme ind på fredag alligevel.
    .feedback = De borgere, du har på fredag, får deres ret. De, dine kolleger har, gør ikke, for reglen står. Og bliver det opdaget, har du en sag, du kunne have haft åbent i dag.
do-as-told = »Okay. Så følger jeg notatet på fredag. Det er jo dit ansvar.«
    .feedback = På fredag er det dig, der sender en ægtefælle ud, og den borger spørger dig: »Er det loven?« At det er hans notat, gør det ikke lovligt. Sig tvivlen højt, bed om et skriftligt svar, og spørg juristen, din tillidsrepræsentant eller borgerrådgiveren.

scene-kind = Da Søren nævnte de tre andre
kind-lawyer = Fint. Spørg hende. Til vi har svaret, vurderer I selv. Men du sagde det da til mig.
kind-steward = Det er din ret. Jeg ville hellere have haft det direkte. Men så lad os få det afklaret, og til da vurderer I selv.
kind-quiet = Godt. Så siger vi det.
kind-told = Tak. Det er nemmest.
kind-three = Siden 1. maj har tre andre ægtefæller siddet derude. Var det afgørelser? Skal de have et brev?
ask-the-lawyer = »En fast spærring kan være en afgørelse. Skal vi spørge juristen?«
    .feedback = En udelukkelse fra en enkelt samtale er formentlig procesledende, mens en indgribende og varig begrænsning kan være en afgørelse. Ingen læst kilde siger det om netop § 8, stk. 2. Det koster, at de tre borgere venter imens.
ring-the-three = »Må jeg tilbyde de tre en ny samtale med den, de vælger?«
    .feedback = Det er det, de tre kan bruge: deres ret igen, sagt til dem selv, og hvor de kan gå hen. Tjek først, hvordan de kan kontaktes trygt. Om det også var afgørelser, er stadig et spørgsmål til juristen.
formal-letters = »Jeg sender dem en afgørelse med begrundelse og klagevejledning.«
    .feedback = De får noget at klage over, og det er ment godt. Men det er uvist, om det var afgørelser, og et formelt brev kan blive læst af andre i hjemmet. Få juristens svar, og ring på en tryg måde.
nothing-to-write = »Nej, vi begynder bare på en frisk.«
    .feedback = Tre borgere mistede deres bisidder, og ingen siger det til dem. En fast spærring kan efter omstændighederne være en afgørelse, og også en procesledende beslutning bør noteres og begrundes kort. Spørg juristen.

## Før notatet

before-lawyer = »Så skriver du spørgsmålet,« siger Søren. »Kort. Som mine notater.«
before-ring = Søren finder de tre navne frem. »Den midterste skal ikke ringes op derhjemme,« siger han.
before-letters = »En afgørelse?« siger Søren. »Og hvem åbner brevene hos dem?«
before-nothing = »På en frisk,« siger Søren. De tre navne bliver liggende i hans skuffe.
before-desk = Du ser ned på din blok, før du skriver.

## Notatet

note-desk = Noget kan Peter få, resten er kun Irinas.
note-participants = Irina mødte med sin mand, Peter, partsrepræsentant med fuldmagt for dansk og praktik.
    .feedback = Hvem der kom, i hvilken rolle, og hvor langt fuldmagten rækker. Så ved den næste, hvad der kan gives til hvem.
note-sent-out = Peter blev bedt om at vente ude, selv om Irina ønskede ham med. Intet konkret kunne begrunde det.
    .feedback = Notatet skal vise, hvad der blev besluttet, og hvad det byggede på, også når det var for lidt. Ellers kan ingen rette op på det.
note-no-basis = Konkret vurdering: Intet i samtalen gav grundlag for at begrænse Peters deltagelse.
    .feedback = En vurdering af netop denne sag, og den er kort. Den viser, at det ikke er et notat, der afgør, hvem der må være med.
note-own-words = Irina siger selv, at hun vil arbejde med tænder igen og ikke med rengøring.
    .feedback = Hører med, hvis hun selv fik sagt det. Har du det kun fra Peter eller fra gamle papirer, må det ikke stå som hendes ord fra i dag.
note-permit = Et spørgsmål fra Irina er sendt til rette myndighed, og svaret går kun til hende.
    .feedback = Hører med, hvis du sendte det videre: Så kan andre se, at det er gjort. Hvad spørgsmålet går ud på, skal ikke stå, hvor Peter kan læse det. Fik hun et svar af dig i stedet, passer det ikke.
note-scope = Peter har fået kopi af aftalen om dansk og praktik. Andet er ikke udleveret, jf. fuldmagten.
    .feedback = Hører med, hvis det gik sådan. Fik han mere, eller fik han ingenting, er det ikke sandt.
note-persistent = Ægtefællen har ringet tre gange og havde selv mappen med, hvilket bør følges.
    .feedback = Opkaldene er en oplysning, »bør følges« er en mistanke. Irina bad ham ringe. Sætningen ville følge dem begge i sagen.
note-hiding = Irina siger ikke alt, når Peter er der, da hun er nervøs for hans reaktion.
    .feedback = At hun sagde »det kan vente«, hørte du. Hvorfor er dit gæt, og det ville gøre skade, hvis nogen læste det. Skriv det, der blev sagt.
note-aalborg = Irina har stadig planer om Aalborg fire dage om ugen. Peter skal høre om det fra hende selv.
    .feedback = Det var fortalt i fortrolighed, og en del af sagen kan Peter få. Efter kursets vurdering skal det stå dér, hvor det er skærmet hos jer. Spørg, hvor det er.
note-soren = Lederen fastholdt, at ægtefæller ikke må deltage; det er jeg uenig i.
    .feedback = Det er en sag mellem dig og Søren og hører ikke til i Irinas. Skriv den dér, hvor den kan blive løst.
note-copy = Hele notatet sendes til Peter, da han er partsrepræsentant i Irinas sag.
    .feedback = Fuldmagten dækker dansk og praktik, og alt andet skal kun til Irina. Hele notatet rummer mere end det. Det fortrolige kan ikke hentes tilbage.

## Slutninger

ending-own-bite = Hendes eget aftryk
    .text = Irina begynder på laboratoriet på havnen. En aften fortæller hun Peter om Aalborg. Han bliver rød på halsen og spørger, om toget har bord.

        Sedlen er væk. Nu står der, at alle kan få nogle minutter alene, og at de selv vælger, hvem de tager med. Søren har hængt den lidt skævt op. Peter retter den, hver gang han kommer forbi.
ending-exception = En undtagelse
    .text = Irina prøver laboratoriet på havnen, og Peter fik lov at sidde med. Men sedlen står på skranken endnu, og om fredagen satte en anden ægtefælle sig under den uden at spørge.

        Til næste møde kommer de ti minutter før. »For en sikkerheds skyld,« siger Peter og nikker mod skranken. Mandag mangler der stadig et skriftligt svar på ét spørgsmål: Er det her lovligt?
ending-a-guess = Et svar for meget
    .text = Irina får prøvet laboratoriet på havnen. Men om Aalborg bestemte hun sig efter et svar, som du ikke kunne stå inde for, og på holdet havde de et andet.

        Mandag kan du rette det: Sig, at du gættede, send spørgsmålet til Udlændingestyrelsen, og find et sted, hvor hun kan få juridisk rådgivning. Det er halvanden måned siden, hun spurgte første gang.
ending-fetched = Hentet ind
    .text = Peter kom til at vente ude, og du hentede ham igen. Irina fik sagt, hvad hun ville, og hun prøver laboratoriet på havnen.

        Til næste møde lægger hun fuldmagten øverst, før nogen har spurgt. »Så ved vi, at den tæller,« siger hun. Du siger undskyld en gang til. Det er hun også tilfreds med.
ending-another-day = En anden dag
    .text = Irina gik herfra uden at være blevet hørt, og det ved I begge. Praktikken slutter om ti dage, så I må tales ved før.

        Hun kommer, med Peter og uden jakke på. Spørg hende først: »Hvad var det, du ville sige?« Hun har skrevet det ned.
ending-slipped = Læst af en anden
    .text = Der var noget, som Irina selv ville fortælle, og nu kom det fra kommunen. Peter er ikke vred. Han er ked af at have fået det at vide på den måde, og det er hun også.

        Hun passer sit til punkt og prikke, men hun ringer ikke længere i pauserne. Sig det, som det er, til hende og til din leder: Der er givet noget videre, som ikke måtte gives videre.
ending-three-months = Tre måneder mere
    .text = I juni vasker Irina stadig bor og spejle på klinikken. Papirerne er i orden, og Peter har sat dem under det rigtige faneblad. Aalborg holdt op med at vente på et svar.

        Der var hverken tvang eller ond vilje. Der var en fuldmagt, en blanket og et spørgsmål, som ingen rigtig fik stillet hende. Ring til hende i en pause, og stil det.
ending-waiting-area = Under sedlen
    .text = Næste gang kommer Irina alene. Hun svarer »fint« fire gange og spørger ikke om noget. Peter sidder i bilen med mappen på det andet sæde.

        Han havde ikke presset hende til noget. Hun havde valgt ham, skrevet det ned og sat kommaerne rigtigt. Ring og sig det: Han er velkommen, og sedlen tog fejl.
