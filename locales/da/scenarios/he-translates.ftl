# Han oversætter: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = »Jeg oversætter«
occasion = Opfølgning på kontrakten
summary = Lars er vellidt i hele huset, og han plejer at oversætte for sin kone, Nok. To praktikker stoppede, dagen efter at han havde ringet. Hvor meget skal der til, og hvor lidt er nok?
task = Følg op på Noks kontrakt: Hvad vil hun selv? Er der grundlag for at begrænse bisidderens rolle, og hvor lidt skal der til? Dit team tilbyder alle lidt tid alene.

cast-nok = Nok
    .about = 37 år. Familiesammenført fra Thailand, 14 måneder i Danmark. Stod for morgenkøkkenet på et hotel i ni år. På sprogskole tirsdag og torsdag.
cast-lars = Lars
    .about = 49 år. Noks mand, elektriker med eget firma. Bager, driller og kender alle ved navn. Er med som bisidder.
cast-interpreter = Tolken
    .about = Professionel thaitolk. Sidder i en anden by og er kun med som en stemme i telefonen.
cast-gitte = Gitte
    .about = Din kollega på kontoret. Har haft Nok og Lars til et par samtaler.
cast-torben = Torben
    .about = Din leder.

## Sagen

file-contract = Kontrakt, 3. oktober
    .text = Mål: ufaglært arbejde i køkken.

        Noks egne ord gennem tolk, uden ægtefællen: »Jeg vil have noget at stå op til. Helst et køkken, hvor der er travlt.«
file-placements = Praktikoversigt
    .text = Gartneri. 13. februar: ægtefællen ringer. 14. februar: ophørt, »ryg«.

        Plejehjem, køkkenet, fra 22. april. 7. maj: ægtefællen ringer. 8. maj: ophørt, »ønsker pause«. Køkkenlederen: »Mødte altid først. Vi ville gerne have beholdt hende.«
file-reception = Fra receptionen, 20. maj
    .text = Der er ikke bestilt tolk til Nok: Lars oversætter altid og ordner også hendes post og MitID. Sikken en mand! Han havde kanelsnegle med.
file-caller = Telefonnotat, 22. maj
    .text = Kvinde uden navn: »Man ved jo, hvordan det er med den slags ægteskaber.« Hun havde ikke selv set noget.

## Det, man kan bygge på

fact-ended-after-calls = To praktikker stoppede, dagen efter at Lars ringede.
fact-from-abroad = Nok er familiesammenført og tolv år yngre end Lars.
fact-caller = En anonym kvinde siger, at man jo ved, hvordan det er.
fact-gold = En kollega siger, at Lars er guld værd.
fact-drives-her = Lars har taget fri for at køre Nok.
fact-phone-and-mitid = Lars har Noks telefon og MitID foran sig.
fact-money-joke = Lars siger for sjov, at han styrer pengene.
fact-answered-for-her = Lars svarede i Noks sted midt i hendes sætning.
fact-called-off = Lars siger, at han meldte fra på Noks vegne.
fact-said-no-for-her = Lars sagde nej til tid alene, før Nok nåede at svare på tilbuddet.
fact-her-yes = Nok siger med Lars ved siden af, at hun vil tale alene.
fact-stays = Lars bliver siddende, efter at Nok har sagt ja til tid alene.
fact-stopped-the-interpreter = Lars bad tolken om ikke at oversætte det, Nok sagde.
fact-gave-notice = Nok siger alene, at Lars sagde op for hende og læser beskederne.

## Før samtalen

scene-prepare = Et kvarter før samtalen
prepare-desk = Kvart i ni. Kalenderen siger: »Ingen tolk, manden oversætter.« Øverst ligger notatet om den anonyme kvinde. Du kan nå én ting.
prepare-gitte = Er det Lars i dag? Guld værd. Sådan en skulle de alle have.
book-interpreter = Bestil en thaitolk på telefon til klokken ni.
    .feedback = Med oplysningerne i sagen taler god praksis for en neutral tolk og ikke ægtefællen. En telefontolk fra en anden by kan også dæmpe frygten for sladder.
compare-dates = Hold slutdatoerne op mod dagene, hvor Lars ringede.
    .feedback = To opkald og to praktikker, der stoppede dagen efter: Det kan efterprøves, og det kan du spørge til. Hverken Lars' gode humør eller den anonyme opringning fortæller lige så meget. En tolk kan du stadig ringe op.
as-usual = Lad aftalen stå. De er jo glade for den, begge to.
    .feedback = Hvor ved du det fra? Også oplysningen om, at det går godt, er kommet gennem Lars. Når sagen rummer konkrete tegn, bør det ikke være ægtefællen, der oversætter. Som lovforbud kender kurset det ikke; som god praksis er det sikkert.
call-lars = Ring til Lars, og hør, hvorfor praktikkerne stoppede.
    .feedback = Spørgsmålet er rigtigt, men det er stillet til den forkerte. Det er Noks sag, der ligger ingen fuldmagt, og nu har Lars nået at forme svaret hjemmefra. Spørg hende klokken ni, med tolk.

## Ankomsten

scene-arrival = »Jeg oversætter«
arrival-room = Lars stiller kanelsnegle på bordet. Noks mappe, en telefon med perlemorscover og en MitID-kodeviser lægger han foran sig selv.
arrival-called = Ja, jeg har jo fortalt det hele i telefonen, skat. Så vi kan nok gøre det kort.
arrival-word = »I dag jeg spise …« Nok ser på Lars. »Rugbrød,« siger han. »Tager en time at tygge,« siger hun, og de griner begge.
    .why = Hun ser på ham for at få et ord, ikke for at få lov. Det er helt almindelig sproglig usikkerhed, og grinet er fælles.
arrival-bus = Jeg har taget fri. Bussen kører to gange om dagen, så jeg er chauffør.
    .why = Det ligner en mand, der har presset på for at komme med. Men bussen kører faktisk kun to gange om dagen, og en ægtefælle må gerne være bisidder. At han kører, siger intet i sig selv.
arrival-phone = Hendes telefon og MitID er hos mig. Hun har nok at holde styr på, ikke, skat?
    .why = Han har både hendes telefon og hendes MitID, og det er ham, der fortæller det. Nok kan hverken læse sin post eller ringe uden om ham. Alene beviser det ingenting, men det hører med i mønsteret.
arrival-booked = »Tolken er på linjen,« siger du.
arrival-unbooked = Du siger, at du gerne vil ringe en tolk op. Det tager ti minutter at få en på linjen.
arrival-offer = En tolk? Spar pengene. Jeg kan endda hendes vittigheder.
neutral-phone = »Så har du to job, Lars. Du støtter, så kan tolken tage sproget.«
    .feedback = Venligt, kort og uden at forklare mistanken. Lars kan være bisidder, men sproget lægges hos en neutral tolk. Det beskytter også en bisidder, der bare vil hjælpe.
let-him = »Tak, Lars. Tager du så det hele med? Også det kedelige.«
    .feedback = Han siger ja, og du har ingen mulighed for at kontrollere det. Den, der oversætter, bestemmer, hvad du får at høre. Når sagen rummer tegn, der peger på ham, bør du bruge en neutral tolk.
her-danish = »Dit dansk er blevet godt, Nok. Skal vi to ikke prøve uden?«
    .feedback = Det er en venlig tillid til hende. Hverdagsdansk rækker bare sjældent til mål, helbred og praktik, og når ordene slipper op, er det Lars, der overtager. Hun kan tale dansk, når hun har lyst, også med tolken på linjen.
ask-preference = »Nok, hvad vil du helst: Lars eller tolken?«
    .feedback = Det er godt at spørge hende. Men hvad kan hun svare, lige efter at Lars har tilbudt sig, og med ham ved siden af? Det er myndigheden, der skal sikre, at I forstår hinanden, og det ansvar bør ikke ligge hos Nok.

## Når Lars oversætter

scene-lars-translates = Et langt svar blev til et kort
lars-translates-danish = Det går fint, til du spørger, hvad hun gerne vil arbejde med. Nok skifter til thai, og Lars rykker stolen frem.
lars-translates-preference = Lars … ja. Det er fint.
lars-translates-minute = Du spørger til praktikken. Nok taler thai i næsten et minut. Hun rører i en usynlig gryde, tæller på fingrene og siger »hotel« to gange.
lars-translates-short = Hun siger, at hun har det godt, som det er.
    .why = Et minut med gryder, tal og »hotel« blev til én kort sætning uden noget af det. Du ved ikke, hvad der mangler, kun at det mangler.
stop-for-phone = »Vi stopper lige her, så jeg kan få tolken på, før vi går videre.«
    .feedback = Du retter op på det uden at anklage nogen: Ingen får skyld for oversættelsen, den bliver bare lagt et andet sted. Det er ikke for sent at skifte, når du opdager, at noget går tabt.
word-for-word = »Tak, Lars. Jeg hørte ordet hotel. Tag den igen, ord for ord.«
    .feedback = Du hørte godt efter. Men en ny omgang gennem den samme mand gør ikke oversættelsen mere neutral, og Nok mærker, at hendes ord er til forhandling. Sig: »Jeg får tolken på.«
simple-yes-no = »Jeg gør det enkelt, Nok: Vil du arbejde, ja eller nej?«
    .feedback = Hun svarer, og bagefter ved du ikke mere, end du gjorde før. Et ja eller nej uden tolk kan ikke bære et svar om hendes arbejdsliv, og hun kan ikke nuancere det, mens Lars hører på.

## Den første afbrydelse

scene-first-cut = Midt i Noks sætning
first-cut-shorter = Anden omgang bliver endnu kortere end den første. Så ringer du efter tolken.
first-cut-yes-no = Nok ser på dig, så på Lars, og siger både ja og nej. Du ringer efter tolken.
first-cut-interpreter = Goddag. Jeg oversætter alt og har tavshedspligt.
first-cut-timetable = Endelig hele sætninger! På dansk lyder jeg som en køreplan.
first-cut-money = Husk at sige, at jeg styrer pengene. Hun styrer alt, der kan spises.
    .why = Det er en fælles spøg og siger intet om kontrol med penge: Nok har sin egen konto, hun køber ind, og det er hende, der driller ham med hans budget.
first-cut-account = Han styrer et regneark. Jeg har min egen konto og ler ad det.
first-cut-question = Du spørger Nok om gartneriet.
first-cut-nursery = Der var jeg glad. En morgen spurgte de, om jeg –
first-cut-back = Men det er hårdt, og ryggen kunne jo ikke holde til det. Vel, skat?
    .why = Spørgsmålet var stillet til Nok, hun var i gang med at svare, og tolken var på. Der var ikke noget, han skulle hjælpe hende med. Han skiftede hendes svar ud med sit eget.
first-request = »Lige et øjeblik, Lars. Nok var midt i en sætning.«
    .feedback = Lars må gerne sige noget, men ikke i stedet for Nok, og du leder samtalen. Så lille et skridt kræver efter kursets opfattelse ikke noget grundlag.
silence-him = »Lars, en bisidder siger ikke noget.«
    .feedback = En bisidder må gerne tale; kilderne er kun uenige om, hvor meget. Et forbud mod at sige noget er mere, end situationen kræver, og nu er det dig og ham, det handler om. Bed om, at Nok får lov at tale ud.
agree-question = »Okay, ryggen. Er det også sådan, du husker det, Nok?«
    .feedback = Du vender tilbage til Nok, og det er godt tænkt. Men svaret er givet på forhånd, og hun kan kun sige ja eller gå imod ham. Spørg, hvor hun kom til: »De spurgte, om du …?«
out-at-once = »Lars, jeg tager det her punkt med Nok alene. Vent på gangen.«
    .feedback = Du har set noget rigtigt, men én afbrydelse er ikke tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Du har endnu ikke bedt ham lade hende tale, tilbudt hende tid alene eller tænkt på turen hjem.

## Mønsteret

scene-evidence = To opkald, to afbrudte praktikker
evidence-finished = Om jeg ville lære de nye op. Så var det slut, noget med min ryg. Den fejler ikke noget.
evidence-silenced = Lars lyner munden med to fingre. Hver gang Nok siger noget, sukker han, og hendes svar bliver kortere.
evidence-agreed = Ja. Ryggen.
evidence-kitchen = Så plejehjemmets køkken. »I marts,« siger Nok. »April,« siger Lars. Hun tæller efter på fingrene: »April, ja.«
    .why = Han retter hende, og hun tæller selv efter: Det var den 22. april. En måned, man husker forkert, er ikke et svar, der bliver taget fra en.
evidence-name = Der ringede jeg bare og sagde, som det var: Hun har nok at se til. Det ligger i navnet!
    .why = To gange har han ringet, og to gange er praktikken stoppet dagen efter. Her siger han selv, at han meldte fra på hendes vegne. Det er en oplysning, som kan efterprøves, ikke et indtryk af ham.
evidence-pun = Tolken gør sit bedste. Nok har hørt ordspillet før.
open-question = »Nok, hvordan oplevede du det, da det stoppede?«
    .feedback = Åbent og til den rette. Du bygger på sagens oplysninger og lader hende udfylde dem. Hvor Lars eller Nok kommer fra, og hvor rar han er, vejer ingenting her.
name-it = »Ærligt talt, Lars: Jeg tror, det er dig, der bestemmer.«
    .feedback = Nu kender han mistanken, og Nok skal køre hjem med ham. En mistanke nævnes ikke over for bisidderen eller i hans nærvær, for det kan gøre det værre for hende derhjemme. Spørg i stedet Nok om det, hun selv har oplevet.
private-matter = »Det derhjemme er jeres sag. Hvad kan passe ind, Nok?«
    .feedback = Respekt for privatlivet er god, men hvem har fortalt, hvordan det er hjemme hos dem? Kun Lars. To praktikker stoppede efter hans opkald. Du skal ikke dømme og heller ikke se væk. At han er vellidt og dansk, gør ikke mønsteret mindre.
ask-lars = »Hvad gik der galt, Lars, siden du måtte ringe?«
    .feedback = Nu er det ham, der har ordet om hendes praktik. Hans forklaring kan ikke lægges til grund som hendes. Spørg Nok, hvad der skete, så kan han supplere bagefter.

## Tilbuddet

scene-offer = Noget mangler at blive sagt
offer-seventy = Jeg skar grøntsager til halvfjerds mennesker. Så kom jeg hjem en dag, og så var det aflyst.
offer-villain = Nå, så det er dér, vi er. Man tager fri, man kører, man bager, og så er man skurken.
offer-private = Lige præcis. Det har jeg sagt hele tiden.
offer-expect = Det var noget med mødetiden. Den første bus kører klokken syv, og hun skulle være der klokken seks.
    .why = Det ligner en grænse for, hvor hun kan arbejde. Men bussen kører faktisk kun to gange om dagen, og den slags kan løses. Hvorfor han ringede uden at spørge hende, siger det ikke.
offer-nok = »Alle får tilbudt lidt tid alene og må gerne sige nej. Har du lyst, Nok?«
    .feedback = Almindeligt, frivilligt og stillet til hende, med lov til at sige nej. Når alle får tilbuddet, røber det ingenting. At insistere mod hendes ønske ville efter kursets opfattelse kræve grundlag i § 8, stk. 2.
ask-leave = »Jeg tilbyder alle lidt tid alene. Er det okay med dig, Lars?«
    .feedback = Hvem har du spurgt om lov? Det er Noks tid og Noks valg, og nu kan Lars afgøre det for hende. Stil tilbuddet til Nok, og vent på hendes svar.
call-her = »Vi tager det en anden dag, Nok. Jeg ringer på din telefon.«
    .feedback = Telefonen ligger foran Lars, så det er ham, du ringer til. Et roligere tidspunkt er ellers en god tanke. Tilbyd hende tid alene nu, med tolken på, og spørg hende først, hvordan du kan få fat i hende.

## Halvvejs

half-pause = Du ser på din blok.

## Hans nej

scene-his-no = Han svarer nej på hendes vegne
his-no-phone = Telefonen med perlemorscoveret ligger foran Lars. Nok ser på den, og det gør Lars også.
his-no-lars = Tid alene? Nej. Hvad skulle hun sige, som jeg ikke må høre?
    .why = Det er Noks valg, og det er Lars, der træffer det. Hvad hun ville sige, har hun ikke fået lov at svare på.
his-no-breath = Nok trækker vejret og skal til at svare.
wait-for-nok = »Tak, Lars, men det er Nok, jeg spørger. Har du lyst?«
    .feedback = Hans nej er ikke hendes nej. Du spørger åbent og venter, og Lars hører, at det er hende, der svarer. Siger hun ja, er det hendes eget valg. Men hun siger det, mens han sidder der, så du kan ikke vide, hvor frit det er.
take-his-no = »Fint nok. Ingen skal føle sig presset. Vi fortsætter, Nok.«
    .feedback = Konflikten er undgået, og Nok har ikke svaret. Når der er konkrete tegn på pres, skal hendes ønske søges afklaret, og det, Lars siger på hendes vegne, er ikke en afklaring.
both-sides = »Lars siger nej tak. Siger du også selv nej tak, Nok?«
    .feedback = Du spørger hende, og det er det vigtige. Men hans svar ligger i spørgsmålet, og han sidder ved siden af, så et nej er ikke nødvendigvis frit. Brug det ikke som det sidste ord.
out-now = »Det var Nok, jeg spurgte. Gå lige udenfor, mens hun svarer.«
    .feedback = Du er på vej mod noget rigtigt: Han svarede for hende. Men Nok har ikke selv sagt noget endnu, og du har hverken vendt det med nogen eller tænkt på, hvad det koster hende i aften. Efter § 8, stk. 2, er det for tidligt.

## Hotellet ved fjorden

scene-cut-again = »Det behøver du ikke oversætte«
cut-again-herself = Ja. Jeg vil tale selv. Lidt alene.
cut-again-stays = Hun siger det på dansk. Lars ler og bliver siddende. Nok skifter til thai.
cut-again-also-mine = Ja. Nej tak.
cut-again-three = Lars nikker og sender kanelsneglene rundt. Nok tager ikke nogen.
cut-again-hotel = Der ligger et hotel ved fjorden. De mangler en i morgenkøkkenet, og i ni år var det mig, der –
cut-again-lars = Det behøver du ikke oversætte. Det er bare noget, hun drømmer om.
    .why = Han forsøger at stoppe det, Nok siger om arbejde, før det når dig. At få en professionel tolk til at tie er ikke hjælp til sproget, og han gør det, netop som hun fortæller om noget, hun selv har fundet.
cut-again-interpreter = Jeg oversætter alt. Også det.
cut-again-bottle = Nok skruer låget på sin vandflaske og ryster på hovedet.
    .why = Hun var i fuld gang og stopper, lige efter at han har skubbet hendes ønske til side. Tavshed kan have mange grunde; her ligger anledningen lige foran dig.
break-for-sparring = »Vi holder en pause.« Gå til Torben, mens Gitte bliver her.
    .feedback = Du behøver ikke afgøre det alene i døren. En leder kan skille det, du har set, fra det, du frygter, og en pause er ikke en udelukkelse.
break-alone = »Jeg henter lige vand.« Tag fem minutter, og bestem dig.
    .feedback = Pausen er klog, men hvem har du vendt det med? Et skridt, der kan tage en borgers bisidder fra hende, bør drøftes med en leder eller kollega, når der er tid. Her er der tid. Og imens sidder Nok alene med Lars.
out-after-cut = »Sådan kan vi ikke blive ved. Nok og jeg tager resten alene.«
    .feedback = Hun har selv sagt ja til lidt tid alene, så at hun taler uden ham, kan være hendes eget valg. Men du tager alt det, der er tilbage, og hvad sker der i bilen? Det har ingen spurgt om. Borgerens sikkerhed skal tænkes igennem, inden bisidderen skal ud.
out-without-her = »Sådan kan vi ikke blive ved. Nok og jeg tager resten alene.«
    .feedback = Det, han gjorde, er alvorligt, og du har stadig ikke hørt, hvad hun selv vil. Udelukkelse kræver tungtvejende grunde, og de mildere skridt kommer først: et tilbud til hende, hendes eget svar og ti minutter hos din leder.
go-with-him = »Så lader vi hotellet ligge. Hvad ville passe jer bedre?«
    .feedback = Hun blev stoppet midt i sit eget ønske, og nu følger du med ham. Spørgsmålet om hendes arbejde er blevet til et spørgsmål til dem begge. Spørg hende: »Nok, hvad var det, du var ved at sige om hotellet?«

## Hos lederen

scene-sparring = Hos Torben
sparring-door = »Hvad har du set og hørt?« spørger Torben. »Ikke, hvad du tror.«
sparring-too-fast = Det gik lidt stærkt, men nu er han hentet ind. Lad os tage det forfra: Hvad har du set?
sparring-enough = Hun vil tale, og han lader hende ikke. Nogle jurister kalder det hendes valg, men han sad der. Derfor skal § 8, stk. 2, også holde, og det gør den, til det nødvendige.
sparring-not-yet = Det meste af det er uro. Har du fået hendes eget svar? Har du bedt ham vente og tilbudt hende tid alene? Prøv det, før vi taler om § 8.
sparring-car = Og så kører de hjem i samme bil. Hvad koster det hende i aften?
plan-part = Læg en plan: ét punkt, tyve minutter. Nok vælger, hvad han hører.
    .feedback = Du tænker hele vejen hjem, før du handler: hvor længe, hvad hun vil have sagt, og hvad han kan få at vide. Om grundlaget holder, skal du stadig vurdere inde i rummet.
plan-split = Rund mødet roligt af, og find en ny tid med tolk.
    .feedback = Det er skånsomt, og det kan være det rigtige.
    .feedback-right = Grundlaget er ikke afklaret endnu, og så er en ny tid et godt mildere skridt. Aftal den med Nok, ikke gennem hendes post.
    .feedback-partly = Ingen bliver presset i dag. Men hun har sagt, at hun vil tale, og er blevet forhindret. Nu må hun vente, og Lars sidder der måske igen.
plan-whole = »Er det ikke tryggest, at jeg tager Nok alene? I dag og fremover.«
    .feedback = »Fremover« kan ingen vurdere i dag. En udelukkelse skal holdes til det nødvendige og vurderes på ny næste gang. Torbens spørgsmål om aftenen har du heller ikke svaret på.

## Før beslutningen

scene-unready = Før du beslutter dig
unready-kitchen = Lars har hentet kaffe. Ude i tekøkkenet nåede du frem til, at der er noget galt. Længere kom du ikke.
unready-watch = Lars ser på uret, da du kommer ind. Nok ser på dig.
unready-please = Ja tak. Det vil jeg gerne. Alene.
unready-sits = Nok nikker mod døren. Lars bliver siddende.
exclude-unasked = »Nok, jeg har brug for dine egne svar, så praktikken tager vi alene. Du må gerne have en anden med.«
    .feedback = De rigtige ord på det forkerte tidspunkt. Nok har ikke selv svaret ja til tid alene, og dermed sender du hendes bisidder ud uden grundlag i § 8, stk. 2. Spørg hende først: »Det er dig, jeg spørger.« Hendes svar kan ændre alt.
exclude-unsafe = »Nok, jeg har brug for dine egne svar, så praktikken tager vi alene. Du må gerne have en anden med.«
    .feedback = Hun har selv sagt ja, og ordene er de rigtige. Men hvad sker der, når de kører hjem? Det har ingen tænkt på, og det er Nok, der sidder i bilen. Inden en bisidder skal ud, skal borgerens sikkerhed tænkes igennem.
exclude-thin = »Nok, jeg har brug for dine egne svar, så praktikken tager vi alene. Du må gerne have en anden med.«
    .feedback = Hun har selv sagt ja, og turen hjem er tænkt igennem. Efter den ene læsning udfører du bare hendes valg. Efter den strenge er der for lidt at bygge på endnu, og hun svarede, mens han sad der. Skriv, hvis valg det var, og få en jurist til at se på det.
together-short = »Vi tager resten sammen. Er der mere, Nok, så skriv til mig.«
    .feedback = Hvem læser det, hun skriver? Hendes telefon og MitID ligger hos Lars. Før du lader det ligge, skal hun have et tilbud om tid alene, og I skal aftale en måde at tale sammen på, som er hendes.
offer-late = »Det er dig, jeg spørger, Nok, og du må gerne sige nej: Vil du tale lidt alene?«
    .feedback = Bedre nu end slet ikke. Du stiller tilbuddet til hende og gør det tydeligt, at det er hendes svar, der gælder. Først når det mildere er prøvet, kan du vurdere, om mere er nødvendigt.
fetch-manager = »Undskyld, jeg skal lige vende noget med min leder.«
    .feedback = Du opdager, at du er ved at afgøre det alene, og retter op på det. Det er aldrig for sent at spørge, så længe intet er besluttet.
evening-first = Vent. Aftal, hvor Lars er imens, og hvad Nok kan sige i bilen.
    .feedback = Godt standset. Inden en bisidder udelukkes, skal du overveje borgerens sikkerhed under og efter samtalen. Nu ved du, hvor han er, hvor længe det varer, og at der er en sætning, hun kan have med hjem.

## Beslutningen

scene-return = Beslutningen
return-coffee = Lars har hentet kaffe. Nok har flyttet stolen hen til tolkens telefon.
return-summer = Skal vi ikke bare tage det op igen efter sommerferien?
return-please = Ja tak. Det vil jeg gerne. Alene.
return-sits = Nok nikker mod døren. Lars bliver siddende.
return-evening = Gitte er klar i kantinen, hvis der bliver brug for det, og Torben er på sit kontor resten af formiddagen.
exclude-part = »Nok, jeg har brug for dine egne svar, så praktikken tager vi alene. Du må gerne have en anden med.«
    .feedback = Hun har selv sagt ja til tid alene. Ville loven så overhovedet kræve et grundlag? Det er ikke afklaret. Hun sagde det, mens han sad der, så du følger den strenge læsning: konkrete forhold, mildere skridt prøvet, sparring og turen hjem. Alt det er på plads.
next-three = »Nok, vi to tager de næste tre samtaler alene. Så slipper du for det her.«
    .feedback = Omsorgen er god, men de tre samtaler kan ingen vurdere i dag. Udelukkelsen skal begrænses og vurderes på ny, og hun skal vide, at hun kan have en anden med. Varer den ved, kan den efter omstændighederne være en afgørelse; spørg din leder eller en jurist.
new-rules = »Vil du vente ude, Lars? Vi har en ny regel: Alle har en del alene.«
    .feedback = Reglen findes ikke, og Lars kan ringe og spørge. Så står Nok med forklaringen. En sand og neutral grund er nok: »Jeg har brug for Noks egne svar.« Den tåler at blive gentaget i bilen.
stay-together = »Vi tager resten sammen. Er der mere, Nok, så skriv til mig.«
    .feedback = Hun har sagt, at hun vil tale alene, og nu bliver det hans nej, der gælder. Skriver hun, læser han det; telefonen og MitID er hos ham. Loven pålægger dig næppe at udelukke ham, men hendes ønske må ikke bare ligge der.

## Tyve minutter

scene-alone = Alene med Nok
alone-canteen = Gitte følger Lars i kantinen. Hans telefon bliver liggende med skærmen nedad.
alone-twenty = Tyve minutter, hvor ingen spørger, om jeg er enig. Hvor skal jeg begynde?
alone-three = Tre samtaler? Det sagde du, mens han hørte det. Hvad siger jeg så, når vi kommer hjem?
alone-rule = En ny regel? Han slår den op, inden vi er ude af byen.
check-first = Send Lars' telefon ud. »Er det okay at tale nu? Hvordan bliver turen hjem?«
    .feedback = Ingen lytter med, og hun er spurgt, om hun er tryg ved at tale. Nævn også tavshedspligtens grænser. Hun kender turen hjem, så du har brug for hendes vurdering. En egentlig risikovurdering laver en specialist, ikke dig.
straight-in = »Var det Lars, der fik dig til at stoppe, Nok? Du kan tale frit, og vi har tyve minutter.«
    .feedback = Telefonen ligger der stadig, og du ved ikke, om hun er tryg ved at tale. Spørgsmålet bærer svaret i sig. Begynd med, om hun har lyst til at tale nu, og spørg åbent.
only-work = »Så tager vi praktikken, Nok. Hvad drømmer du selv om?«
    .feedback = Du holder, hvad du lovede, og spørger åbent til hendes egne ønsker. Du mangler bare at spørge, om det er okay for hende at tale nu, og at tage telefonen på bordet alvorligt.

## Noks egne ord

scene-what-now = Hvad der skal ske nu
what-now-quiet = Han råber ikke. Han bliver tavs, i tre dage måske. Jeg vil hellere tale nu.
what-now-buzz = Lars' telefon brummer på bordet. Nok tier, til den er holdt op.
what-now-calls = Jeg sagde aldrig op. Det gjorde han. Jeg må arbejde, men kun i hans firma. Og mine beskeder læser han først.
    .why = Nu er det hendes egne ord, sagt alene og gennem tolk: Han har sagt op for hende og bestemmer, hvor hun må arbejde. Det passer med opkaldene i sagen og med det, du selv så.
what-now-wish = Jeg vil ikke skilles. Så bliver jeg sendt hjem, siger han. Jeg vil lave morgenmad til hundrede mennesker og have min telefon i lommen.
    .why = Frygten for at blive sendt hjem holder mange på plads. Om det passer, kan hverken han eller du afgøre. Vis hende vej til én, der kan: juridisk rådgivning, f.eks. gennem Lev Uden Vold.
ask-what-she-wants = »Hvad vil du selv, Nok? Opholdet kan en jurist svare på. Hvordan får jeg trygt fat i dig?«
    .feedback = Beslutningen er hendes, og vejen skal være en, Lars ikke læser med på. Om opholdet gætter du ikke, men henviser. Fortæl også om Lev Uden Vold (1888), og om, hvor hun kan rejse spørgsmålet om de tyve minutter.
new-mitid = »Skal vi i borgerservice nu? Så er kodeviseren spærret, før I kører hjem.«
    .feedback = Hendes MitID er hendes eget, og en dag bliver det måske det rigtige skridt. Hvad opdager Lars i aften? Du har ikke spurgt hende. Hun bestemmer rækkefølgen, for det er hende, der skal leve med den.
number-in-bag = Læg et kort med nummeret til en rådgivning i hendes taske.
    .feedback = Kortet ligger i den taske, han bærer ud til bilen. Giv kun noget med, hvis hun selv siger, at det er trygt. Nummeret kan siges højt, og hun kan ringe herfra, hvis hun vil.
no-need-to-fear = »Opholdet skal du ikke være bange for, Nok. Når man er presset, får man lov til at blive.«
    .feedback = Du vil tage frygten fra hende med et svar, du ikke har. Udlændingeloven har en særlig regel om overgreb, men vurderingen er udlændingemyndighedernes, og detaljerne ændrer sig. Sig: »Det finder jeg en, der kan svare på.«

## For tidligt

scene-too-soon = På den anden side af glasset
too-soon-glass = Lars går, men stiller sig lige uden for glasdøren. Nok kan se ham, og han kan se hende. Telefonen med perlemorscoveret har han i hånden.
too-soon-back = Nu skal jeg forklare det i bilen. Kan han ikke komme ind igen?
too-soon-yes = Jeg ville gerne tale. Men ikke sådan her. Nu står han og kigger, og jeg skal forklare det i bilen.
fetch-back = Hent Lars ind. »Det gik for hurtigt. Nu tager vi den forfra, alle tre.«
    .feedback = Du vurderer på ny og retter op, så snart du ser, hvad det koster hende. Det bringer ikke grundlaget på plads bagefter, men det begrænser skaden, og pausen kan bruges hos din leder.
another-person = »Vil du have en anden med, Nok, eller vil du hellere have en ny tid?«
    .feedback = Hendes ret til bistand forsvinder efter kursets opfattelse ikke, fordi en bestemt person er gået, og du lader hende vælge. Udelukkelsen kom stadig for tidligt, men du lader hende ikke sidde alene med den.
carry-on = »Nu er vi jo alene, Nok. Det er synd ikke at bruge det. Hvordan er han derhjemme?«
    .feedback = Han kan se hende gennem glasset, og hun kan se ham. Hvad tror du, hun svarer? Det skridt, du tog, holder ikke, og hvert minut gør det større. Hun sætter tempoet.

## Lars' spørgsmål

scene-lars-back = »Hvad fik I så snakket om?«
lars-back-herself = Jeg ringer selv til hotellet fra sprogskolen. Og i bilen siger jeg: De ville høre mig.
lars-back-mitid = Så ved han det i aften. Må jeg ikke selv vælge, hvornår?
lars-back-card = Nok fører hånden ned i tasken og tager den til sig igen. »Den bærer han,« siger hun.
lars-back-stay = Står det et sted? Kan du skrive under på det?
lars-back-nobody = En anden? Jeg kender dem fra sprogskolen. Og ham.
lars-back-nothing = »Fint,« siger Nok. Hun ser ikke på dig. Hun ser på glasset.
lars-back-canteen = Lars ser fra dig til Nok.
lars-back-handle = Du åbner døren. Lars har allerede hånden på håndtaget.
lars-back-lars = Hvad fik I så snakket om? Og hvorfor skulle jeg sidde ude?
neutral-answer = »Jeg havde brug for Noks egne svar. Er du utilfreds, kan du tale med min leder.«
    .feedback = Sandt, kort og uden at gengive noget. Du nævner ikke mistanken, og du viser vej, hvis han er utilfreds. Nok kan gentage sætningen i bilen.
tell-lars = »Nok vil rigtig gerne arbejde. Kan I to ikke prøve at tale åbent om det derhjemme?«
    .feedback = Det var Nok, der skulle vælge, om og hvornår han får det at vide. Det, en borger siger uden bisidderen, gengives ikke for ham. Det kan gøre hendes aften sværere og lukke hendes mund næste gang.
formality = »Det var mest en formalitet. Vi talte om løst og fast.«
    .feedback = Det er ikke sandt, og Lars hører det. Så begynder spørgsmålene i bilen. En neutral grund, der holder, er mere tryg for hende: Du havde brug for hendes egne svar.
list-grounds = »Undskyld, Lars, men du svarede for hende, og så hørte jeg hende ikke.«
    .feedback = Sandt, og kun det, alle så. Men tonen inviterer til en diskussion om, hvem der gjorde hvad, og den kan fortsætte i bilen. Hold dig til, hvad du havde brug for, og vis vej til din leder.

## Når Lars bestemmer

scene-he-decides = Lars har et forslag
he-decides-firm = Jeg har et forslag: mit firma. Lidt pakke, lidt papir. Så er vi sammen, og så er kommunen også glad.
    .why = Et forslag er ikke en beslutning, og en ægtefælle må gerne komme med et. Det, der mangler, er hendes svar, og det er dig, der skal spørge.
he-decides-nod = Tolken oversætter. Nok nikker uden at se op.
his-firm = »Det lyder da praktisk. Skal vi skrive firmaet ind i kontrakten?«
    .feedback = Et nik med sænket blik er ikke Noks svar, og forslaget er Lars'. Om praktik i ægtefællens eget firma overhovedet kan lade sig gøre, er desuden et juridisk spørgsmål, du må have undersøgt.
after-summer = »Så skriver jeg, at I overvejer firmaet, og at vi ses efter sommerferien.«
    .feedback = Hvem er »I«? Nok har hverken overvejet firmaet eller bedt om at vente. Bisidderens ord bliver til hendes, og i sagen kommer det til at ligne, at hun ikke vil arbejde. Det kan skade hende længe.
leave-open = »Jeg skriver ikke om firmaet. Nok, du får en ny tid med tolk.«
    .feedback = Hans ord bliver ikke til hendes, og sagen står åben. Det er det bedste, der er tilbage i dag. Men hun går herfra uden at være blevet hørt, og næste gang sidder Lars der måske igen.

## En ny tid

scene-split = En ny tid
split-papers = Du samler papirerne. Lars er lettet. Nok ser på telefonen med tolken, til lyset i den går ud.
split-inbox = Skriv I bare, når I har en tid. Så sørger jeg for, at vi kommer.
date-now = Ring tolken op. »Hvornår passer det dig, Nok, og hvem vil du have med?«
    .feedback = Du aftaler det med hende, på hendes sprog, mens hun sidder der. Hun vælger selv både tid og bisidder. Om Lars skal være med til det hele, må vurderes på ny næste gang.
digital-post = »Indkaldelsen kommer i Noks Digital Post, så har I den på skrift.«
    .feedback = Den sædvanlige vej går her gennem Lars, der har hendes MitID. Så er det ham, du aftaler tid med. Spørg hende, mens hun sidder der. Fritagelse for Digital Post er hendes valg; hjælp hende med det, hvis hun vil.
come-alone = »Næste gang er det en individuel samtale, så den kommer Nok alene til.«
    .feedback = At samtalen er individuel, betyder, at Nok selv skal deltage, ikke at hun mister sin bisidder. Du udelukker Lars på forhånd uden en vurdering. Næste gang må vurderes, når den kommer.

## Før notatet

before-neutral = »Fair nok,« siger Lars. Nok tager sin mappe, før han når den.
before-told = »Gør hun det?« siger Lars. Han ser på Nok hele vejen ud.
before-formality = »Løst og fast,« gentager Lars. »Så længe.«
before-list = »Gjorde jeg?« siger Lars. »Hører du, skat? Jeg svarede for dig.« Han smiler. Nok smiler ikke.
before-firm = »Så laver jeg en kontrakt til hende,« siger Lars. Nok spørger ikke, hvad der står i den.
before-summer = Tolken oversætter. Nok ser op for første gang, men Lars har allerede rejst sig.
before-open = Nok nikker, denne gang til dig.
before-date = »Fredag klokken ti,« siger Nok gennem tolken. »Og jeg tænker over, hvem jeg vil have med.«
before-post = »Perfekt,« siger Lars. »Så lægger jeg den i min kalender.«
before-alone = Lars holder op med at smile. Nok ser på ham og så på dig.

## Notatet

note-desk = Du skriver, mens du husker ordene. Lars har Noks MitID.
note-interpreter = Telefontolk medvirkede. Lars, ægtefælle og bisidder, tilbød selv at oversætte.
    .feedback = Hvem der tolkede, og i hvilken rolle Lars var med, har betydning for, hvad svarene er værd. At han tilbød sig, er en iagttagelse og ikke en anklage.
note-cut-off = Nok nævnte et job i et hotelkøkken. Lars til tolken: »Det behøver du ikke oversætte.« Nok tav.
    .feedback = Hvem der sagde og gjorde hvad, ordret og uden fortolkning. Det kan andre efterprøve, og det kan bære en vurdering.
note-own-words = Nok var efter egne ord glad for gartneriet. Lars nævnte hendes ryg.
    .feedback = Her kan man se, hvem der har sagt hvad. Det er hendes egne ord om praktikken, hørt gennem tolk, og hans står ved siden af som hans.
note-part-alone = Nok sagde ja til tid alene, Lars blev siddende. 20 min. uden ham, § 8, stk. 2. Hun kunne få en anden med.
    .feedback = Hvis valg det var, grundlag, omfang og tilbud om en anden bisidder hører med, når netop dette er sket. Lars kan måske læse det, så hold det ved det, han selv så og hørte, og spørg din leder, hvem der kan få adgang.
note-sent-out = Lars blev bedt om at gå ud. Nedenfor: hvad jeg sagde, hvad der var prøvet, og hvad jeg vil ændre.
    .feedback = Også et skridt, der var for stort eller for tidligt, skal kunne ses bagefter. Uden notat kan ingen vurdere det eller rette op på det.
note-new-date = Ny tid er aftalt mundtligt med Nok gennem tolk. Hun vælger selv, hvem hun tager med.
    .feedback = Hører med, hvis det er sådan, tiden blev aftalt. Blev den sendt til hendes post eller aftalt hen over hovedet på hende, passer det ikke.
note-afraid = Nok tav om hotellet, fordi hun er bange for, hvad Lars gør derhjemme.
    .feedback = At hun tav, så du. Hvorfor hun tav, er dit gæt. Skriv, hvad der blev sagt lige før, så kan andre selv vurdere det. Husk også, at han måske kan læse det.
note-marriage = Nok kom hertil for Lars' skyld og er tolv år yngre. Det bør indgå i vurderingen.
    .feedback = Alder, oprindelse og den måde, to mennesker har mødt hinanden på, er ikke i sig selv grundlag for mistanke. Det, der tæller, er det, der er set, hørt og oplyst i netop denne sag.
note-declines = Nok ønsker på grund af ryggen at vente med praktik til efter sommerferien.
    .feedback = Det har Nok ikke sagt. Skrives Lars' ord som hendes, kommer hendes egen sag til at sige, at hun ikke vil arbejde.
note-in-her-post = Nok får notatet i sin Digital Post, så hun selv kan se, hvad der blev aftalt.
    .feedback = Det lyder åbent, men det er Lars, der har hendes MitID. Et notat om det, der er set og sagt, kan gøre situationen derhjemme værre. Spørg din leder, før noget sendes hjem.
note-safe-way = Lars læser Noks post. Hun kan bedst kontaktes på sprogskolen efter timen.
    .feedback = Aftalen skal huskes, men står den her, kan Lars måske læse den, og så er den ikke sikker. Efter kursets vurdering skal den stå dér, hvor den er skærmet hos jer. Spørg din leder, hvor det er.

## Slutninger

ending-twenty-minutes = Tyve minutter
    .text = Nok nåede at sige det hele. I aftalte, hvordan du kan nå hende, og hvad hun selv ville sige i bilen. Turen hjem var stille.

        Tre uger senere mødte hun på hotellet klokken halv seks, på prøve. Lars var med til næste samtale; du vurderede på ny og tilbød igen lidt tid alene. Han brummede, og hun sagde ja tak.
ending-half-heard = Hørt halvvejs
    .text = Nok fik sagt, hvad hun ville, og hvordan du kan nå hende. Men det, Lars fik at høre, gjorde turen hjem lang, og det var Nok, der måtte forklare det.

        Til næste samtale kom de begge, og hun svarede kort. Jobbet på hotellet var besat. Aftal med Torben på mandag én sætning, I begge kan sige, og som er sand.
ending-ahead-of-her = Et skridt foran hende
    .text = Nok fik sagt noget af det, hun ville. Men før hun havde fundet sit eget svar, havde du givet hende dit, og det var hende, der skulle hjem med det.

        Til næste samtale havde hun kun ét spørgsmål: »Hvad gør du uden mig i dag?« Det var en spøg. Begynd dér: Lad hende sige rækkefølgen.
ending-second-try = Andet forsøg
    .text = Lars blev sendt ud, før det var tid, og Nok så det ske gennem en glasdør. Hun så også, at du rettede det.

        Turen hjem var lang. Men hun kom til næste samtale, og tolken var på fra første minut. »I dag tager vi det i den rigtige rækkefølge,« sagde hun.
ending-another-day = En anden dag
    .text = Du stoppede, før noget gik i stykker, og Nok fik selv lov at vælge tiden.

        Ingen blev udsat for noget i dag, men ingen blev hørt til ende. Hotellet ventede ikke. Næste gang er tolken bestilt, Torben er orienteret, og du skal vurdere det hele på ny.
ending-he-translated = Han oversatte
    .text = Mødet er slut, og kanelsneglene er spist. Om det, Nok gerne vil, står der ikke noget i sagen, hun selv har sagt færdigt.

        Til den næste samtale sagde hun, at hun havde det godt, som det var. Denne gang sagde hun det selv, på dansk. Spørg hende igen, med tolk, og vent på resten.
ending-slammed-door = Glasdøren
    .text = Lars kom ud, før det var tænkt til ende. Gennem glasset så han, hvem der talte, og i bilen var det Nok, der måtte forklare det.

        Hun meldte afbud til de næste to samtaler; beskederne var skrevet på fejlfrit dansk. På sprogskolen er hun tirsdag og torsdag. Spørg Torben, om I kan begynde forfra dér.
ending-drive-home = Turen hjem
    .text = Lars fik noget at vide, som han ikke skulle have hørt fra kommunen. Han blev tavs, og Nok kendte den tavshed.

        Til næste samtale sagde hun, at alt var, som det skulle være, og at I ikke behøvede at spørge mere. Tolken oversatte det ord for ord. Ring til sikkerhedskonsulenterne, før I ses igen.
