"""Swedish."""

LOCALE = "sv"

MONEY = "#,##0{decimals}\u00a0¤¤¤"

MESSAGES = {
    # Headings.
    "heading.investment": "Insatsens kostnader",
    "heading.saving": "Inbesparing",
    "heading.years": "År för år",
    "heading.comparison": "Jämförelseområdena",
    "heading.split": "Färre eller billigare?",
    "heading.bridge": "Vad som kan räknas som inbesparing",
    "heading.appraisal": "Vad inbesparingen är värd",
    "heading.payers": "Vem betalar, vem får nyttan",
    "heading.range": "Om trenden hade beräknats på annat sätt",
    "heading.checks": "Kontroller",
    "heading.reported": "Publicerade uppgifter",
    "heading.note": "Observera",
    "heading.research": "Andras undersökningar",
    "heading.sources": "Källor",
    # The note that goes with every figure: four facts, and what else must be said with them.
    "disclaimer.what": (
        "Här beskrivs {of_an_area} eget utvecklingsarbete. Det är ingen vetenskaplig undersökning."
    ),
    "disclaimer.what.illustrative": (
        "Detta är ett fiktivt exempel på {of_an_area} eget utvecklingsarbete. Det är ingen vetenskaplig "
        "undersökning."
    ),
    "disclaimer.no_research": "Ingen forskning har bedrivits parallellt med arbetet.",
    "disclaimer.research": "Andra har undersökt insatsen, men denna rapport är inte den undersökningen.",
    "disclaimer.figures.outturn": (
        "Uppgifterna kommer från {of_the_area} egen budgetuppföljning: de är hämtade ur boksluten."
    ),
    "disclaimer.figures.budget": (
        "Uppgifterna kommer från {of_the_area} egen budgetuppföljning: de är hämtade ur budgetarna, inte ur "
        "boksluten."
    ),
    "disclaimer.figures.statistics": (
        "Uppgifterna kommer från statistik, inte från {of_the_area} egen bokföring."
    ),
    "disclaimer.figures.published": (
        "Endast publicerade uppgifter har funnits att tillgå, inte {of_the_area} egna årliga uppgifter."
    ),
    "disclaimer.figures.illustrative": (
        "Uppgifterna är fiktiva och avsedda som illustration. De är inte {of_the_area} uppgifter."
    ),
    "disclaimer.not_separated": (
        "Varken effekten av enskilda åtgärder eller effekten av andra förändringar i samhället har särskilts."
    ),
    "disclaimer.compared": (
        "Med hjälp av jämförelseområdena har hänsyn tagits till förändringar som skett på samma sätt i alla "
        "områden. Varken effekten av enskilda åtgärder eller effekten av förändringar enbart i detta område "
        "eller enbart i jämförelseområdena har särskilts."
    ),
    "disclaimer.prices": "Beloppen anges i {year} års priser.",
    "disclaimer.without_figures": "Det finns ett fel i fallet, och därför inga uppgifter.",
    # What the note calls the area: its {of_an_area} and {of_the_area}.
    "area.of_an.municipality": "en kommuns",
    "area.of_an.county": "en regions",
    "area.of_an.state": "en delstats",
    "area.of_an.other": "en offentlig aktörs",
    "area.of_the.municipality": "kommunens",
    "area.of_the.county": "regionens",
    "area.of_the.state": "delstatens",
    "area.of_the.other": "aktörens",
    # The banner of an invented case.
    "illustrative.banner": "FIKTIVT EXEMPEL: uppgifterna är inte verkliga.",
    # The banner of a case as reported only.
    "reported_only.banner": "ENDAST PUBLICERADE UPPGIFTER: ingen beräkning har gjorts.",
    # The banner of an estimate with other choices than the case's own.
    "what_if.banner": "BERÄKNING MED ÄNDRADE ANTAGANDEN: {changes}.",
    "what_if.start": "start {chosen} (i fallet {own})",
    "what_if.trend": "trend ”{chosen}” (i fallet ”{own}”)",
    "what_if.baseline": "perioden före starten {chosen}",
    "what_if.comparison": "jämförelse ”{chosen}” (i fallet ”{own}”)",
    "what_if.prices": "belopp {chosen} (i fallet {own})",
    # What a sentence on an invented case begins with.
    "invented.prefix": "I detta fiktiva exempel: {sentence}",
    # The top of a page: verdict, sum, ranges, own cost; less and more in words, without signs.
    "top.verdict.reported_only": "Det finns bara publicerade uppgifter; ingenting har beräknats.",
    "top.verdict.open": (
        "Utifrån enbart dessa siffror går det inte att säga om det uppstod en inbesparing eller en "
        "merkostnad."
    ),
    "top.verdict.open.invented": (
        "Utifrån enbart dessa siffror går det inte att säga om det uppstod en inbesparing eller merkostnad."
    ),
    "top.verdict.less.money": (
        "Kostnaderna blev lägre än prognosen, och skillnaden är större än vad slumpen vanligtvis ger."
    ),
    "top.verdict.less.other": (
        "Användningen blev mindre än prognosen, och skillnaden är större än vad slumpen vanligtvis ger."
    ),
    "top.verdict.less_but_depends.money": (
        "Kostnaderna blev lägre än prognosen, men svaret beror på hur prognosen görs."
    ),
    "top.verdict.less_but_depends.other": (
        "Användningen blev mindre än prognosen, men svaret beror på hur prognosen görs."
    ),
    "top.verdict.more.money": (
        "Kostnaderna blev högre än prognosen, och skillnaden är större än vad slumpen vanligtvis ger."
    ),
    "top.verdict.more.other": (
        "Användningen blev större än prognosen, och skillnaden är större än vad slumpen vanligtvis ger."
    ),
    "top.verdict.more_but_depends.money": (
        "Kostnaderna blev högre än prognosen, men svaret beror på hur prognosen görs."
    ),
    "top.verdict.more_but_depends.other": (
        "Användningen blev större än prognosen, men svaret beror på hur prognosen görs."
    ),
    "top.verdict.level": "Avgörande är {level}-procentsintervallet.",
    "top.verdict.textbook": "Intervallet är läroboksintervallet, som i regel är för smalt.",
    "top.verdict.cost_was_larger.money": (
        "Insatsens egna kostnader var större än den beräknade inbesparingen: med dem gick det åt "
        "{amount} mer."
    ),
    "top.verdict.cost_was_larger.other": (
        "Insatsens egen användning var större än den beräknade inbesparingen: med den användes {amount} mer."
    ),
    "top.sum.less.money": "Prognos {projected} − utfall {spent} = {amount} mindre{percent}, {years}",
    "top.sum.less.other": "Prognos {projected} − utfall {spent} = {amount} mindre{percent}, {years}",
    "top.sum.more.money": "Prognos {projected} − utfall {spent} = {amount} mer{percent}, {years}",
    "top.sum.more.other": "Prognos {projected} − utfall {spent} = {amount} mer{percent}, {years}",
    "top.sum.same.money": "Prognos {projected}, utfall {spent}: ungefär som prognosen, {years}",
    "top.sum.same.other": "Prognos {projected}, utfall {spent}: ungefär som prognosen, {years}",
    "top.percent": " ({percent})",
    "top.range": "Med {level} procents sannolikhet: {range}",
    "top.between.both.money": "från {lower_of} mer till {upper_of} mindre",
    "top.between.both.other": "från {lower} mer till {upper} mindre",
    "top.between.less": "från {lower} till {upper} mindre",
    "top.between.more": "från {lower} till {upper} mer",
    "top.between.same": "som prognosen",
    "top.between.one.less": "{amount} mindre",
    "top.between.one.more": "{amount} mer",
    "top.between.endless": "inga gränser kan anges",
    "top.outside": ", och beloppet ovan ligger utanför det",
    "top.detectable": "En inbesparing under {amount}{percent} hade inte synts i dessa uppgifter.",
    "top.detectable.none": "Ingen inbesparing, hur stor den än är, hade gått att urskilja i dessa uppgifter.",
    "top.detectable.unknown": (
        "Hur liten inbesparing som hade synts är okänt: prognosen ligger utanför sitt intervall."
    ),
    "top.cost.unknown": "Insatsens egna kostnader har inte uppgetts, så inget har dragits av.",
    "top.cost.later": "Insatsens egna kostnader ({cost}) infaller efter {last}, så inget har dragits av.",
    "top.cost.only_in_kind": "Det som gavs i natura ({in_kind}) finns inte i bokföringen: netto {net}.",
    "top.cost.inside": "Insatsens egna kostnader ({cost}) ingår redan i utfallet.",
    "top.cost.in_kind": (
        "Insatsens egna kostnader ({cost}) ingår redan i utfallet, men inte det som gavs i natura "
        "({in_kind}): netto {net}."
    ),
    "top.cost.beside": "Insatsens egna kostnader ({cost}) tillkommer: netto {net}.",
    "top.net.less": "{amount} mindre ({range})",
    "top.net.more": "{amount} mer ({range})",
    "top.net.same": "ungefär noll ({range})",
    "top.doubts": "Skäl till försiktighet: {doubts}",
    # The facts below the top, a line each.
    "facts.what": "Vad som gjordes",
    "facts.cost": "Kostnader",
    "facts.cost.up_to": "{amount} till och med {last}",
    "facts.cost.none": "inte uppgett",
    "facts.against": "Jämfört med",
    "facts.against.trend": "trenden ({trend}), {years}",
    "facts.against.areas": "{areas} ({method}), {years}",
    "facts.against.per_head": "{way}, kostnader per person",
    "facts.figures": "Uppgifter",
    "facts.figures.is": "{provenance}, {prices}",
    "facts.from.outturn": "bokslut",
    "facts.from.budget": "budgetar, inte bokslut",
    "facts.from.statistics": "statistik",
    "facts.from.published": "endast publicerade uppgifter",
    "facts.from.illustrative": "fiktiva",
    # Reasons for doubt: remarks on figures that look odd and may be wrong, then the others.
    "doubt.year.high": (
        "År {year}: {amount} är omkring {times} gånger medianen för de övriga åren. Stämmer uppgiften?"
    ),
    "doubt.year.low": (
        "År {year}: {amount} är omkring 1/{times} av medianen för de övriga åren. Stämmer uppgiften?"
    ),
    "doubt.sign": "{years}: tecknet är det motsatta jämfört med de flesta åren. Stämmer uppgifterna?",
    "doubt.scale": (
        "Kostnaderna uppgår till som mest {amount} per år, eftersom alla belopp multipliceras med {scale} "
        "(scale). Är beloppen redan angivna i hela enheter och inte i tusental?"
    ),
    "doubt.times.larger": (
        "Jämförelseområdenas uppgifter är omkring {times} gånger så stora som fallets ({who}). Är "
        "uppgifterna i samma skala (”costs.scale”, tabellens ”scale”)?"
    ),
    "doubt.times.smaller": (
        "Fallets uppgifter ({who}) är omkring {times} gånger så stora som jämförelseområdenas. Är "
        "uppgifterna i samma skala (”costs.scale”, tabellens ”scale”)?"
    ),
    "doubt.total": "Jämförelseområden vars namn tyder på en summa: {names}. Är de summor av andra områden?",
    "doubt.areas": (
        "Jämförelseområden med något år över fem gånger eller under en femtedel av de övriga: {names}. "
        "Stämmer uppgifterna?"
    ),
    "doubt.half": (
        "Inbesparingen är mer än hälften av de beräknade kostnaderna ({years}: {percent}). Så stora "
        "inbesparingar är ovanliga. Saknas någon uppgift, är någon fel eller har kostnader flyttats till ett "
        "annat konto?"
    ),
    "doubt.investment.small": (
        "En post i insatsens egna kostnader, sammanlagt {amount}, är mindre än en tusendel av ett års "
        "kostnader ({usual}). Är någon av dem angiven i tusental?"
    ),
    "doubt.investment.large": (
        "Insatsens egen kostnad {year}, {amount}, är större än ett vanligt års kostnader ({usual}). Är "
        "någon av dem angiven i tusental?"
    ),
    "doubt.per_head": (
        "År {year} var kostnaderna {amount} per person ({measure}), alltså mer än {limit}. Är kostnader "
        "eller antal angivna i tusental?"
    ),
    "doubt.own_way": "Rapportens eget sätt att räkna träffar inte de sista åren före starten.",
    "doubt.no_areas": (
        "Jämförelseområden saknas: förändringar som berörde alla skulle se likadana ut. Motsvarande "
        "uppgifter från andra kommuner skulle visa det."
    ),
    "doubt.more_checks.one": "Ytterligare en kontroll gav anmärkning.",
    "doubt.more_checks.other": "Ytterligare {count} kontroller gav anmärkning.",
    "doubt.passed": "{passed} av {count} kontroller godkändes.",
    "doubt.none": "Kontrollerna gav ingen anmärkning. Det är inget bevis.",
    "doubt.ways.saving.one": "Med ett av {all} sätt att räkna uppstår ingen inbesparing.",
    "doubt.ways.saving.other": "Med {count} av {all} sätt att räkna uppstår ingen inbesparing.",
    "doubt.ways.saving.tenable.one": "Med ett av {all} rimliga sätt att räkna uppstår ingen inbesparing.",
    "doubt.ways.saving.tenable.other": (
        "Med {count} av {all} rimliga sätt att räkna uppstår ingen inbesparing."
    ),
    "doubt.ways.loss.one": "Med ett av {all} sätt att räkna uppstår ingen merkostnad.",
    "doubt.ways.loss.other": "Med {count} av {all} sätt att räkna uppstår ingen merkostnad.",
    "doubt.ways.loss.tenable.one": "Med ett av {all} rimliga sätt att räkna uppstår ingen merkostnad.",
    "doubt.ways.loss.tenable.other": "Med {count} av {all} rimliga sätt att räkna uppstår ingen merkostnad.",
    # What was done.
    "what.start": "{intervention}. Från och med {start}.",
    # What the intervention cost.
    "investment.item": "{when}: {amount}",
    "investment.item.a_year": "{when}: {amount} per år",
    "investment.for": " ({what})",
    "investment.about": "cirka {amount}",
    "investment.total": "Sammanlagt till och med {last}: {amount}.",
    "investment.total.all": "Sammanlagt: {amount}.",
    "investment.moved": "Därav överfört från annan verksamhet, inga nya utgifter: {amount}.",
    "investment.in_kind": "Därav bidrag in natura som inte betalats i pengar: {amount}.",
    "investment.new": "Nya pengar: {amount}.",
    "investment.is_moved": ", överfört från: {where}",
    "investment.is_in_kind": ", in natura",
    "investment.ramp": ", varav de första åren: {shares}",
    "investment.life": ", fördelat på {life} år",
    # A span of years.
    "span": "{first}–{last}",
    "span.and": "{years} och {last}",
    # The saving, as sentences. Those of an invented case open with that; others open with the years.
    "headline.opening.year": "År {years}",
    "headline.opening.total": "Åren {years}",
    "headline.opening.invented": "I detta fiktiva exempel",
    "headline.when.year": " år {years}",
    "headline.when.total": " åren {years}",
    "headline.money.less": "{opening} använde {who} {amount} mindre{when} än om {trend}",
    "headline.money.more": "{opening} använde {who} {amount} mer{when} än om {trend}",
    "headline.money.same": "{opening} använde {who} lika mycket{when} som om {trend}",
    "headline.other.less": "{opening} var talet för {who} {amount} lägre{when} än om {trend}",
    "headline.other.more": "{opening} var talet för {who} {amount} högre{when} än om {trend}",
    "headline.other.same": "{opening} var talet för {who} detsamma{when} som om {trend}",
    "headline.prices": " ({prices})",
    "headline.interval": "; med {level} procents sannolikhet {between}",
    "headline.outside": ", men beloppet ovan ligger utanför det intervallet",
    "headline.range": "; med alla {count} sätt att beräkna trenden {between}",
    "headline.range.tenable": "; med alla {count} rimliga sätt att beräkna trenden {between}",
    "headline.range.own": (
        "; med rapportens eget sätt och alla {count} rimliga sätt att beräkna trenden {between}"
    ),
    "headline.total.money.less": (
        "{opening} användes sammanlagt {amount} mindre{when} än enligt trenden{percent}"
    ),
    "headline.total.money.more": (
        "{opening} användes sammanlagt {amount} mer{when} än enligt trenden{percent}"
    ),
    "headline.total.money.same": (
        "{opening} användes sammanlagt lika mycket{when} som enligt trenden{percent}"
    ),
    "headline.total.other.less": (
        "{opening} var talen sammanlagt {amount} lägre{when} än enligt trenden{percent}"
    ),
    "headline.total.other.more": (
        "{opening} var talen sammanlagt {amount} högre{when} än enligt trenden{percent}"
    ),
    "headline.total.other.same": "{opening} var talen sammanlagt desamma{when} som enligt trenden{percent}",
    "headline.percent": " ({percent} av nivån enligt trenden)",
    "headline.zero_inside": (
        "Noll ligger inom {level}-procentsintervallet ({span}): utifrån enbart dessa siffror går det inte "
        "att säga om det uppstod en inbesparing eller en merkostnad."
    ),
    "headline.otherwise": "Räknat {prices} {saved} ({span}); med {level} procents sannolikhet {between}.",
    "headline.otherwise.real": (
        "Räknat {prices}, med trenden anpassad till kostnader i fasta priser, {saved} ({span}); med {level} "
        "procents sannolikhet {between}."
    ),
    "headline.minus.money": "Ett minustecken betyder en merkostnad: mer användes än enligt trenden.",
    "headline.minus.other": "Ett minustecken betyder att talet var högre än enligt trenden.",
    # What the trend clauses call the costs: their {costs}.
    "subject.money": "kostnaderna",
    "subject.other": "talen",
    "subject.per_head": "kostnaderna per person",
    # Trends: name, what it does, and what the sentence says of it.
    "trend.linear": "rak trend",
    "trend.linear.what": "rak trend genom åren före starten, minsta kvadrater (standard)",
    "trend.linear.if": "{costs} hade fortsatt att följa den raka trenden för {first}–{last}{without}",
    "trend.growth": "jämn årlig ökning",
    "trend.growth.what": "jämn årlig ökning i procent, minstakvadratmetoden på logaritmer",
    "trend.growth.if": "{costs} hade ändrats med lika många procent per år som {first}–{last}{without}",
    "trend.drift": "från första till sista året",
    "trend.drift.what": "rak linje från det första till det sista året före starten",
    "trend.drift.if": "{costs} hade fortsatt att utvecklas längs linjen från {first} till {last}{without}",
    "trend.last": "sista årets nivå",
    "trend.last.what": "nivån det sista året före starten",
    "trend.last.if": "{costs} hade legat kvar på nivån år {last}",
    "trend.flat": "medelvärde",
    "trend.flat.what": "medelvärdet för åren före starten, år efter år",
    "trend.flat.if": "{costs} hade legat kvar på medelvärdet för {first}–{last}{without}",
    "trend.declared": "uppgiven ökning",
    "trend.declared.what": "den årliga ökning som fallet uppger, från det sista året före starten",
    "trend.declared.if": "{costs} från {last} hade ökat med uppgivna {growth} per år",
    "trend.structural": "anpassad trend",
    "trend.structural.what": "en trend vars nivå och lutning ändras från år till år",
    "trend.structural.if": (
        "{costs} hade fortsatt enligt en trend som anpassats efter åren {first}–{last}{without}"
    ),
    "trend.other.if": "{costs} hade fortsatt längs trenden ”{trend}” för {first}–{last}{without}",
    "trend.without": " (utan {years})",
    # Comparison methods, as the trends; then the areas, the methods and the weights, as sentences.
    "comparison.none": "ingen jämförelse",
    "comparison.relative": "i förhållande till jämförelseområdena",
    "comparison.relative.what": "kvoten mot de andras geometriska medelvärde (standard)",
    "comparison.relative.if": (
        "{costs} hade utvecklats på samma sätt som {areas} (utifrån åren {first}–{last}{without})"
    ),
    "comparison.difference-in-differences": "differens i differenser",
    "comparison.difference-in-differences.what": "ändras lika mycket som de andra i genomsnitt",
    "comparison.difference-in-differences.if": (
        "{costs} hade ändrats från medelvärdet {first}–{last}{without} lika mycket som i genomsnitt {areas}"
    ),
    "comparison.synthetic-control": "syntetisk kontroll",
    "comparison.synthetic-control.what": "en blandning av de andra som motsvarade området",
    "comparison.synthetic-control.if": (
        "{costs} hade utvecklats som {areas}, vägda så att de motsvarar åren {first}–{last}{without}"
    ),
    "comparison.areas": "Jämförelsen gäller {areas}: {names}.",
    "comparison.areas.more": "{names} och {count} till",
    "comparison.methods": "Sammanlagt enligt varje metod och {level}-procentsintervallet: {methods}.",
    "comparison.method": "med metoden ”{method}” {saved} (enligt intervallet {between})",
    "comparison.weights": "Vikter: {weights}. De övriga väger så gott som ingenting.",
    "comparison.weights.all": "Vikter: {weights}.",
    # The number of comparison areas: one text for each plural form.
    "areas.one": "ett jämförelseområde",
    "areas.other": "{count} jämförelseområden",
    "areas.in.one": "i ett jämförelseområde",
    "areas.in.other": "i {count} jämförelseområden",
    # The saving along the own trend and measured against the comparison areas, as sentences.
    "compared.when.one_year": "år {span}",
    "compared.when.years": "åren {span} sammanlagt",
    "compared.when.invented": "i detta fiktiva exempel {when}",
    "compared.own.money.less": (
        "Jämfört med områdets egen trend ({way}) användes {when} {amount} mindre (med {level} procents "
        "sannolikhet {between})"
    ),
    "compared.own.money.more": (
        "Jämfört med områdets egen trend ({way}) användes {when} {amount} mer (med {level} procents "
        "sannolikhet {between})"
    ),
    "compared.own.money.same": (
        "Jämfört med områdets egen trend ({way}) användes {when} lika mycket (med {level} procents "
        "sannolikhet {between})"
    ),
    "compared.own.other.less": (
        "Jämfört med områdets egen trend ({way}) var talen {when} {amount} lägre (med {level} procents "
        "sannolikhet {between})"
    ),
    "compared.own.other.more": (
        "Jämfört med områdets egen trend ({way}) var talen {when} {amount} högre (med {level} procents "
        "sannolikhet {between})"
    ),
    "compared.own.other.same": (
        "Jämfört med områdets egen trend ({way}) var talen {when} desamma (med {level} procents sannolikhet "
        "{between})"
    ),
    "compared.against.money.less": "; jämfört med {areas} {amount} mindre{percent}",
    "compared.against.money.more": "; jämfört med {areas} {amount} mer{percent}",
    "compared.against.money.same": "; jämfört med {areas} lika mycket{percent}",
    "compared.against.other.less": "; jämfört med {areas} {amount} lägre{percent}",
    "compared.against.other.more": "; jämfört med {areas} {amount} högre{percent}",
    "compared.against.other.same": "; jämfört med {areas} desamma{percent}",
    "compared.percent": " ({percent} av jämförelsenivån)",
    "compared.minus.money": "Ett minustecken betyder en merkostnad: mer användes än enligt jämförelsen.",
    "compared.minus.other": "Ett minustecken betyder att talet var högre än enligt jämförelsen.",
    # The net saving, after the intervention's own cost.
    "net.after": "När insatsens egna kostnader till och med {last} ({cost}) räknas in {saved} netto",
    "net.inside": (
        "Insatsens egna kostnader till och med {last} ({cost}) ingår redan i dessa kostnader: efter dem "
        "(netto) {saved}, före dem (brutto) {gross}"
    ),
    "net.inside.in_kind": "Bidragen in natura, {amount}, finns inte i bokföringen och har dragits av.",
    "net.interval": "; med {level} procents sannolikhet {between}",
    "net.unknown": "Insatsens egna kostnader har inte uppgetts, och därför har inget dragits av för dem.",
    "net.new_money": (
        "När bara nya pengar ({cost}) räknas som kostnad {saved} netto; med {level} procents sannolikhet "
        "{between}{where}."
    ),
    "net.new_money.where": "; det gäller om de överförda pengarna inte ingick i de kostnader som jämförs här",
    # Where the intervals come from, and what they are worth.
    "interval.calibrated": (
        "Intervallet är kalibrerat. På andra årsserier (offentliga utgifter och tjänster, näringsliv, "
        "samhällsekonomi och turism) har utfallet i genomsnitt hamnat inom sådana intervall så ofta som det "
        "ska. Intervallet bygger på perioden före starten, oavsett vilken trend inbesparingen mäts mot. "
        "Förändringar som drabbar alla kommuner samtidigt kan det inte förutse."
    ),
    "interval.textbook": (
        "Intervallet är beräknat enligt läroböckernas formel: det stämmer om uppgifterna följer trenden, men "
        "för verkliga årsuppgifter är det ofta för smalt."
    ),
    "interval.relative": (
        "Intervallet är kalibrerat för jämförelser. I områden där inget liknande hade gjorts har utfallet i "
        "genomsnitt hamnat inom sådana intervall ungefär så ofta som det ska, för vissa tjänster oftare och "
        "för andra mer sällan. Det som drabbar alla områden på samma sätt faller bort i jämförelsen. Det som "
        "bara drabbar detta område gör det inte, vare sig det beror på insatsen eller på något annat."
    ),
    "interval.borrowed": (
        "Intervallets bredd beror också på hur mycket kostnaderna i {count} andra områden varierar från år "
        "till år: i medianområdet med {noise}."
    ),
    "interval.borrowed.ratio": (
        "Intervallets bredd beror också på hur mycket kostnaderna i de {count} jämförelseområdena varierar "
        "från år till år i förhållande till de andra områdenas: i medianområdet med {noise}."
    ),
    "interval.permutation": (
        "Intervallet bygger på jämförelseområdena: samma metod har prövats på vart och ett av dem ({count}), "
        "och dess fel där visar hur fel den kan slå här."
    ),
    "interval.permutation.few": (
        "Intervallet bygger på jämförelseområdena: samma metod har prövats på vart och ett av dem ({count}), "
        "och dess fel där visar hur fel den kan slå här. Så få områden räcker dock inte för denna "
        "sannolikhet, och därför antas dessutom att felen följer Students t-fördelning."
    ),
    # Percentages.
    "number.percent": "{number}\u00a0%",
    # Between what a figure lies: numbers and euros (in a scale), percentages; from what to what, in a list.
    "between.number": "mellan {lower} och {upper}",
    "between.number.scaled": "mellan {lower} och {upper} {scale}",
    "between.euros": "mellan {lower} och {upper} euro",
    "between.euros.scaled": "mellan {lower} och {upper} {scale} euro",
    "between.percent": "mellan {lower} och {upper} procent",
    "between.from_to": "{lower} till {upper}",
    "between.of.number": "{number}",
    "between.of.number.scaled": "{number} {scale}",
    "between.of.euros": "{number}",
    "between.of.euros.scaled": "{number} {scale}",
    "between.scale.1e6": "miljoner",
    "between.scale.1e9": "miljarder",
    "between.scale.1e12": "biljoner",
    # A saving or an extra cost, between what it lies, and a ratio, as clauses; no point is ever negative.
    # They follow the adverbial that opens the sentence, so the verb stands first.
    "saved.less": "är inbesparingen {amount}",
    "saved.more": "är merkostnaden {amount}",
    "saved.between.less": "ligger inbesparingen {between}",
    "saved.between.more": "ligger merkostnaden {between}",
    "saved.bcr": "är nytto-kostnadskvoten {amount}",
    # Years, where they are all that there are.
    "years.all": "alla år",
    # The scale of an amount in a sentence.
    "scale.1e6": "miljoner",
    "scale.1e9": "miljarder",
    "scale.1e12": "biljoner",
    # The prices that amounts are in.
    "prices.nominal": "i löpande priser",
    "prices.real": "i {year} års priser",
    "prices.forecast": "från {year} en prognos",
    "prices.own_index": "Prisindex: fallets eget, utan angiven källa",
    # The table of the years.
    "table.unit": "{scale} {unit}",
    "table.scale.1e3": "tusen",
    "table.scale.1e6": "miljoner",
    "table.scale.1e9": "miljarder",
    "table.scale.1e12": "biljoner",
    "table.in.euros": "Beloppen i euro",
    "table.in.euros.scaled": "Beloppen i {scale} euro",
    "table.in.money": "Beloppen i {unit}",
    "table.in.money.scaled": "Beloppen i {scale} {unit}",
    "table.in.other": "Uppgifterna i {unit}",
    "table.in.other.scaled": "Uppgifterna i {scale} {unit}",
    "table.in.1e3": "tusen",
    "table.in.1e6": "miljoner",
    "table.in.1e9": "miljarder",
    "table.in.1e12": "biljoner",
    "table.year": "År",
    "table.observed": "Utfall",
    "table.counterfactual": "Prognos",
    "table.counterfactual.compared": "Prognos",
    "table.saving": "Inbesparing",
    "table.interval": "{level}\u00a0%-intervall",
    "table.total": "Totalt från {start}",
    "table.total.gaps": "Totalt ({years})",
    "table.ends": "{lower}…{upper}",
    "table.caption.other": "{measure}. {figures}.",
    "table.caption.money": "{measure}. {figures}, {prices}.",
    "table.caption.projected": (
        "Prognos: före {start} en linje genom åren före starten, från och med {start} dess fortsättning. "
        "Inbesparing: hur mycket lägre utfallet är än prognosen; ett minustecken betyder att det är "
        "högre."
    ),
    "table.caption.projected.compared": (
        "Prognos: nivån enligt jämförelseområdenas utveckling; före {start} en linje genom åren före "
        "starten. Inbesparing: hur mycket lägre utfallet är än prognosen; ett minustecken betyder att "
        "det är högre."
    ),
    "table.before": "Utfall: {figures}.",
    "table.before.run": "Utfall {first}–{last}: {figures}.",
    "table.provisional": "* preliminär uppgift",
    "table.outside": "° ingår inte i åren före starten som trenden bygger på",
    # The charts. Their signs stand in the faces.
    "chart.unit.money": "{figures}, {prices}.",
    "chart.unit.other": "{figures}.",
    "chart.title.less.money": "Kostnaderna {year} var {amount} lägre än enligt prognosen",
    "chart.title.less.other": "Värdet för {year} var {amount} lägre än enligt prognosen",
    "chart.title.more.money": "Kostnaderna {year} var {amount} högre än enligt prognosen",
    "chart.title.more.other": "Värdet för {year} var {amount} högre än enligt prognosen",
    "chart.title.same.money": "Kostnaderna {year} var ungefär som enligt prognosen",
    "chart.title.same.other": "Värdet för {year} var ungefär som enligt prognosen",
    "chart.chance": "{finding} – det kan vara en slump",
    "chart.both": "båda",
    "chart.start": "start",
    "chart.claimed": "enligt publicerad uppgift",
    "chart.axis.starts": "axeln börjar vid {figure}",
    "chart.axis.ends": "axeln slutar vid {figure}",
    "chart.cut": "{level}-procentsintervallet fortsätter utanför diagrammet",
    "chart.left_out": "Sidan är för smal för diagrammet. Uppgifterna finns i tabellen.",
    "chart.left_out.ways": "Sidan är för smal för diagrammet över sätten.",
    "chart.desc.costs": (
        "Utfall och prognos per år, {first}–{last}; start {start}. År {year}: utfall {observed}, prognos "
        "{projected}, med {level} procents sannolikhet {between}. Alla värden finns i tabellen."
    ),
    "chart.desc.ways": "{finding}. Inbesparing {years}. {count} rader, en för varje trend eller metod.",
    "chart.ways.subtitle": "Inbesparing {years}, {unit}; varje punkt är ett sätt",
    "chart.ways.range": "{lower} till {upper}",
    "chart.ways.all.one": "Det enda sättet ger en inbesparing: {range}",
    "chart.ways.all.other": "Alla {count} sätt ger en inbesparing: {range}",
    "chart.ways.all.tenable.one": "Det enda rimliga sättet ger en inbesparing: {range}",
    "chart.ways.all.tenable.other": "Alla {count} rimliga sätt ger en inbesparing: {range}",
    "chart.ways.none.one": "Det enda sättet ger ingen inbesparing: {range}",
    "chart.ways.none.other": "Inget av de {count} sätten ger en inbesparing: {range}",
    "chart.ways.none.tenable.one": "Det enda rimliga sättet ger ingen inbesparing: {range}",
    "chart.ways.none.tenable.other": "Inget av de {count} rimliga sätten ger en inbesparing: {range}",
    "chart.ways.some.one": "Ett av {all} sätt ger ingen inbesparing: {range}",
    "chart.ways.some.other": "{count} av {all} sätt ger ingen inbesparing: {range}",
    "chart.ways.some.tenable.one": "Ett av {all} rimliga sätt ger ingen inbesparing: {range}",
    "chart.ways.some.tenable.other": "{count} av {all} rimliga sätt ger ingen inbesparing: {range}",
    "chart.ways.no_tenable": "Inget av sätten är rimligt",
    "chart.ways.own": "{finding}; rapportens egen, inte rimlig: {amount}",
    "chart.saving": "inbesparing",
    "chart.none": "ingen",
    "chart.untenable": "inte rimligt ({count})",
    "chart.zero": "noll",
    "chart.intervals": "{level}\u00a0%- och {narrow}\u00a0%-intervall",
    "chart.less": "{amount} mindre",
    "chart.more": "{amount} mer",
    # The charts of the page.
    "figure.started": "start {year}",
    "figure.less.money": "lägre kostnader",
    "figure.less.other": "lägre värde",
    "figure.more.money": "högre kostnader",
    "figure.more.other": "högre värde",
    "figure.areas.title.one": "{who} bredvid ett jämförelseområde",
    "figure.areas.title.other": "{who} bredvid {count} jämförelseområden",
    "figure.areas.subtitle": (
        "{measure}. {year} = 100. Varje grå linje är ett jämförelseområde. Det som ligger utanför ramen är "
        "bortklippt."
    ),
    "figure.areas.median": "median",
    "figure.areas.desc": (
        "Kostnader per år, {first}–{last}, {year} = 100. År {last}: {who} {own}, jämförelseområdenas "
        "median {median}."
    ),
    "figure.areas.left_out": "Diagrammet över jämförelseområdena finns på HTML-sidan.",
    # The page for the council.
    "page.shown": "Vad siffrorna visar",
    "page.quote": "Innan du citerar siffrorna",
    "page.quote.checks": "Alla kontroller",
    "page.quote.notes": "Alla anmärkningar",
    "page.table": "Tabell: {heading}",
    "page.csv": "Ladda ner siffrorna som tabell (CSV)",
    "page.footer": "Framtagen med savings {version}. Fall: {id}.",
    "page.footer.sha256": "Fallfilens SHA-256: {sha256}.",
    "page.not_a_study": "Ingen vetenskaplig undersökning",
    # What a saving is worth: per head.
    "per_head.saving": (
        "Per person ({measure}) {saved} år {last} (med {level} procents sannolikhet {between}); i genomsnitt "
        "för {span} {mean} per år (med samma sannolikhet {mean_between}). Trenden har beräknats på "
        "kostnaderna per person och sedan multiplicerats med det faktiska antalet personer."
    ),
    # What a saving is worth: fewer, or cheaper.
    "split.parts": (
        "För hela tiden ({span}) {total}. Av det beror {fewer} på antalet ({measure}), räknat med "
        "enhetskostnaden enligt trenden, och {cheaper} på enhetskostnaden, räknat med antalet enligt "
        "trenden. Den gemensamma effekten av båda är {both}. De tre delarna är tillsammans hela resultatet. "
        "I de två första delarna betyder ett minustecken att antalet eller enhetskostnaden var högre än "
        "enligt trenden."
    ),
    "split.range": (
        "Med de sätt att beräkna trenden som räknas ligger den del som beror på antalet {fewer} och den del "
        "som beror på enhetskostnaden {cheaper}."
    ),
    "split.trend": "För antalet har en egen trend beräknats ({trend}).",
    "split.number": "Antal",
    "split.projected": "Trend",
    "split.each": "Enhetskostn.",
    "split.fewer": "Färre",
    "split.cheaper": "Billigare",
    "split.both": "Båda",
    "split.caption": (
        "Färre, billigare, båda: antalets, enhetskostnadens och den gemensamma effektens del av "
        "inbesparingen ({unit}). Enhetskostn.: enhetskostnad ({each})."
    ),
    # What a saving is worth: the steps from the estimate to what may be claimed.
    "bridge.step": "Steg, {unit}",
    "bridge.factor": "Faktor",
    "bridge.by_year": "årsvis",
    "bridge.gross": "Bruttouppskattning",
    "bridge.net": "Återstår, netto",
    "bridge.cost": "Kostnad",
    "bridge.remains": (
        "Efter dessa justeringar och insatsens egna kostnader {saved}; med {level} procents sannolikhet "
        "{between}. Justeringarna är fallets egna antaganden, som inga uppgifter i denna rapport styrker."
    ),
    "bridge.remains.gross": (
        "Efter dessa justeringar men före insatsens egna kostnader, som inte har uppgetts, {saved}; med "
        "{level} procents sannolikhet {between}. Justeringarna är fallets egna antaganden, som inga "
        "uppgifter i denna rapport styrker."
    ),
    # What a saving is worth: the part that frees money.
    "cashable.part": (
        "Enligt fallet frigör {share} av inbesparingen pengar. För den delen {saved}; med {level} procents "
        "sannolikhet {between}{net}. Resten, {rest}, frigör resurser för annat men minskar inte utgifterna "
        "och räknas inte in."
    ),
    "cashable.net": "; efter insatsens egna kostnader {saved} (med samma sannolikhet {between})",
    # What a saving is worth: discounted, and paid back.
    "appraisal.npv": (
        "När beloppen diskonteras till år {base} med diskonteringsräntan {rate} per år är nuvärdet av "
        "inbesparingen ({span}) {benefits} och nuvärdet av insatsens egna kostnader, räknade de år de "
        "betalas, {costs}. Nettonuvärdet är {amount}; med {level} procents sannolikhet ligger det {between}."
    ),
    "appraisal.benefits": (
        "När beloppen diskonteras till år {base} med diskonteringsräntan {rate} per år är nuvärdet av "
        "inbesparingen ({span}) {amount}; med {level} procents sannolikhet ligger det {between}. Insatsens "
        "egna kostnader har inte uppgetts, och därför kan inget nettonuvärde beräknas."
    ),
    "appraisal.after.hold": (
        "ANTAGANDE, inte utfall: inbesparingen år {last} består i ytterligare {over} år. Detta står för "
        "{amount} av nettonuvärdet ({between})."
    ),
    "appraisal.after.fade": (
        "ANTAGANDE, inte utfall: inbesparingen år {last} minskar jämnt till noll på {over} år. Detta står "
        "för {amount} av nettonuvärdet ({between})."
    ),
    "appraisal.after.no_cost": (
        "I fallet anges inga utbetalningar för insatsen efter {last}: om den fortsätter, fortsätter också "
        "kostnaderna."
    ),
    "appraisal.after.part": (
        "ANTAGANDE, inte utfall: inbesparingen efter {last}, som står för {amount} av detta ({between})."
    ),
    "appraisal.observed": (
        "Nettonuvärdet för åren till och med {last}, för vilka utfallet är känt, är {amount} ({between})."
    ),
    "appraisal.observed.gaps": (
        "Nettonuvärdet för de år för vilka utfallet är känt ({years}), med alla kostnader till och med "
        "{last}, är {amount} ({between})."
    ),
    "appraisal.beyond": "Det som betalas för insatsen efter {last} ingår inte i dessa belopp.",
    "appraisal.bcr": "Nytto-kostnadskvoten är {ratio} (med hänsyn till osäkerheten {between}).",
    "appraisal.switching": (
        "För att täcka kostnaderna behövs {share} av den uppskattade inbesparingen (med hänsyn till "
        "osäkerheten {between})."
    ),
    "appraisal.switching.open": (
        "För att täcka kostnaderna behövs {share} av den uppskattade inbesparingen (minst {lower}; vid "
        "intervallets nedre gräns räcker ingen andel)."
    ),
    "appraisal.switching.none": (
        "Ingen andel av uppskattningen täcker kostnaden, eftersom det inte uppstod någon inbesparing."
    ),
    "appraisal.payback": (
        "Utan diskontering har insatsen enligt uppskattningen betalat sig år {year}; sannolikheten för att "
        "den har gjort det senast då är {chance}."
    ),
    "appraisal.payback.last": "Vid utgången av {last} är sannolikheten {chance}.",
    "appraisal.payback.none": (
        "Utan diskontering har insatsen enligt uppskattningen inte betalat sig till och med {last}; "
        "sannolikheten för att den har gjort det är {chance}."
    ),
    "appraisal.irr": "Internräntan är {rate} (med hänsyn till osäkerheten {between}).",
    "appraisal.irr.alone": "Internräntan är {rate}; något intervall kan inte anges.",
    "appraisal.irr.at_most": "Internräntan är {rate}, högst {upper} utan nedre gräns.",
    "appraisal.irr.at_least": "Internräntan är {rate}, minst {lower} utan övre gräns.",
    "appraisal.irr.none": "Det finns ingen internränta, eller flera.",
    "appraisal.cashable": "Om bara den del som frigör pengar räknas är nettonuvärdet {amount} ({between}).",
    "appraisal.adjusted": "I alla dessa belopp har justeringarna ovan beaktats.",
    "appraisal.rate.official": (
        "Diskonteringsräntan är en officiell realränta, avsedd för belopp i fasta priser: {source} ({year})."
    ),
    "appraisal.rate.real": (
        "Diskonteringsräntan är den realränta som fallet anger, avsedd för belopp i fasta priser."
    ),
    "appraisal.rate.nominal": (
        "Diskonteringsräntan är den nominella ränta som fallet anger, avsedd för belopp i löpande priser."
    ),
    "appraisal.rate.falls": "Den sjunker med tiden och är {rate} det sista av dessa år.",
    "appraisal.discounted": "Diskonterat",
    "appraisal.running": "Summa",
    "appraisal.paid_back": "Täckt",
    "appraisal.caption": (
        "{figures}. Diskonterat: inbesparing minus kostnad. Summa: från första året, utan diskontering. "
        "Täckt: sannolikheten för att summan är minst noll."
    ),
    "appraisal.assumed": "† antagande",
    # What a saving is worth: probabilities that are near to 0 or 1.
    "chance.under": "under {percent}",
    "chance.over": "över {percent}",
    # What a saving is worth: to each payer.
    "payer.net": (
        "{name} ({share}): andel av inbesparingen {saving}, andel av insatsens egna kostnader {cost}; netto "
        "{amount} (med {level} procents sannolikhet {between})"
    ),
    "payer.cashable": "; netto, om bara den del som frigör pengar räknas, {amount} ({between})",
    "payer.gains": (
        "{name} ({share}): andel av inbesparingen {amount} (med {level} procents sannolikhet {between}); "
        "andelen av insatsens kostnader är inte känd"
    ),
    "payer.caption": "Nettoresultat för varje betalare per år ({unit}).",
    # The range of methods.
    "range.ways": "{count} sätt",
    "range.ways.tenable": "{count} rimliga sätt",
    "range.ways.own": "{count} rimliga sätt och rapportens eget",
    "range.lowest": "Lägst",
    "range.median": "Median",
    "range.highest": "Högst",
    "range.headline": "Denna rapport",
    "range.ends": "Lägsta inbesparingen år {year}: {lowest}. Högsta: {highest}.",
    "range.total": "Totalt",
    "range.rank": (
        "Räknat från den lägsta inbesparingen {year} är denna rapports trend nummer {rank} av {count}."
    ),
    "range.rank.compared": (
        "Räknat från den lägsta inbesparingen {year} är denna rapports resultat nummer {rank} av {count}."
    ),
    "range.method": "{trend}, {first}–{last}",
    "range.not_judged": (
        "Perioden före starten omfattar färre än {enough} år. Det är för få för att bedöma vilka sätt som är "
        "rimliga, och därför räknas alla."
    ),
    "range.tenable": (
        "Rimliga är de sätt som åren före starten inte motsäger: när trenden beräknas utan de sista av dessa "
        "år ({years}) avviker den från dem med i genomsnitt högst {limit} per år."
    ),
    "range.own_untenable": ("Rapportens egen trend är inte rimlig: avvikelsen är {error}. Den räknas ändå."),
    "range.own_untenable.compared": (
        "Rapportens eget sätt är inte rimligt: avvikelsen är {error}. Det räknas ändå."
    ),
    "range.untenable.one": (
        "Ytterligare ett sätt avviker för mycket från de sista åren före starten och räknas inte."
    ),
    "range.untenable.other": (
        "Ytterligare {count} sätt avviker för mycket från de sista åren före starten och räknas inte."
    ),
    "range.listed": "{trend} ({count})",
    "range.not_tenable": "Inte rimliga",
    "range.missed": "Avvikelse",
    # Checks: what was found, by outcome.
    "check.baseline_length.passed": "Perioden före starten omfattar {count} år.",
    "check.baseline_length.failed": (
        "Perioden före starten omfattar bara {count} år. Med färre än {enough} är trenden föga mer än en "
        "gissning."
    ),
    "check.placebo_in_time.passed": (
        "Som test flyttades starten till {year}, då inget ännu hade gjorts. Då {saving} per år (med {level} "
        "procents sannolikhet {between}): ingen tydlig inbesparing eller merkostnad syns, precis som det ska "
        "vara. Räknat från den verkliga starten {real} per år."
    ),
    "check.placebo_in_time.failed.found": (
        "Som test flyttades starten till {year}, då inget ännu hade gjorts. Resultatet borde då ligga nära "
        "noll, men i stället {saving} per år (med {level} procents sannolikhet {between}). Räknat från den "
        "verkliga starten {real} per år."
    ),
    "check.placebo_in_time.failed.as_large": (
        "Som test flyttades starten till {year}, då inget ännu hade gjorts. Då {saving} per år (med {level} "
        "procents sannolikhet {between}). Avvikelsen från noll är minst lika stor som räknat från den "
        "verkliga starten, då {real} per år."
    ),
    "check.placebo_in_time.informative.short": (
        "Perioden före starten är för kort för att metoden ska kunna prövas på år då inget ännu hade gjorts."
    ),
    "check.placebo_in_time.informative.trend": (
        "Trenden kan inte beräknas enbart av den första delen av perioden före starten, och metoden kunde "
        "därför inte prövas på år då inget ännu hade gjorts."
    ),
    "check.range_of_methods.passed.saving": (
        "Trenden kan beräknas på {count} sätt, och alla visar sammanlagt en inbesparing."
    ),
    "check.range_of_methods.passed.saving.tenable": (
        "Trenden kan beräknas på {count} rimliga sätt, och alla visar sammanlagt en inbesparing."
    ),
    "check.range_of_methods.passed.loss": (
        "Trenden kan beräknas på {count} sätt, och alla visar sammanlagt en merkostnad."
    ),
    "check.range_of_methods.passed.loss.tenable": (
        "Trenden kan beräknas på {count} rimliga sätt, och alla visar sammanlagt en merkostnad."
    ),
    "check.range_of_methods.failed.saving": (
        "Trenden kan beräknas på {count} sätt. Denna rapport visar sammanlagt en inbesparing, men med "
        "{otherwise} av sätten uppstår ingen inbesparing ({trends})."
    ),
    "check.range_of_methods.failed.saving.tenable": (
        "Trenden kan beräknas på {count} rimliga sätt. Denna rapport visar sammanlagt en inbesparing, men "
        "med {otherwise} av sätten uppstår ingen inbesparing ({trends})."
    ),
    "check.range_of_methods.failed.loss": (
        "Trenden kan beräknas på {count} sätt. Denna rapport visar sammanlagt en merkostnad, men med "
        "{otherwise} av sätten uppstår ingen merkostnad ({trends})."
    ),
    "check.range_of_methods.failed.loss.tenable": (
        "Trenden kan beräknas på {count} rimliga sätt. Denna rapport visar sammanlagt en merkostnad, men med "
        "{otherwise} av sätten uppstår ingen merkostnad ({trends})."
    ),
    "check.range_of_methods.informative.nothing": (
        "Resultatet är noll, varken inbesparing eller merkostnad, och därför går det inte att jämföra om de "
        "{count} sätten att beräkna trenden pekar åt samma håll."
    ),
    "check.range_of_methods.informative.nothing.tenable": (
        "Resultatet är noll, varken inbesparing eller merkostnad, och därför går det inte att jämföra om de "
        "{count} rimliga sätten att beräkna trenden pekar åt samma håll."
    ),
    "check.projection_length.passed": (
        "Trenden sträcker sig till {last}, inte längre framåt än perioden före starten sträcker sig bakåt "
        "(till {first})."
    ),
    "check.projection_length.failed": (
        "Trenden sträcker sig till {last}, längre framåt än perioden före starten sträcker sig bakåt (till "
        "{first}). Uppskattningen för de sista åren vilar därför på svag grund."
    ),
    "check.high_start.passed": (
        "Nivån det sista året före starten ({year}) var inte ovanligt hög jämfört med åren innan."
    ),
    "check.high_start.failed": (
        "Det sista året före starten ({year}) låg nivån {above} över trenden för åren innan, vilket är "
        "ovanligt mycket. En så hög nivå sjunker ofta av sig själv, och det skulle se ut som en inbesparing. "
        "Intervallet antar att nivån består och visar då också en för stor inbesparing."
    ),
    "check.high_start.informative": (
        "Perioden före starten är för kort för att visa om nivån under dess sista år var ovanligt hög."
    ),
    "check.high_start.informative.compared": (
        "Om området började ovanligt högt bedöms i förhållande till jämförelseområdena."
    ),
    "check.breaks.passed": (
        "Ingen ändring i uppgifternas innebörd har anmälts för de år som jämförs, och ingen nivåförändring "
        "syns under de {count} åren före starten."
    ),
    "check.breaks.failed.declared": (
        "Uppgifternas innebörd ändrades under de år som jämförs ({years}), och en del av inbesparingen kan "
        "därför bero enbart på ändringen."
    ),
    "check.breaks.failed.step": (
        "Förändringen från {before} till {year} var {change}, vilket avviker tydligt från andra år. En "
        "trend kan vara missvisande."
    ),
    "check.breaks.failed.step.compared": (
        "Förändringen från {before} till {year}, före starten, var {change} i förhållande till "
        "jämförelseområdena, när deras utveckling har räknats bort. Det avviker tydligt från de andra årliga "
        "förändringarna, och ett och samma förhållande genom alla år kan vara missvisande."
    ),
    "check.breaks.informative": (
        "Ingen ändring i uppgifternas innebörd har anmälts för de år som jämförs. Perioden före starten är "
        "för kort för att visa en nivåförändring."
    ),
    "check.breaks.informative.compared": (
        "Uppgifternas innebörd ändrades under de år som jämförs ({years}). Det som slog lika för alla "
        "områden faller bort i jämförelsen, men inte det som slog annorlunda för detta område."
    ),
    "check.influence.passed": (
        "Inget enskilt år före starten avgör resultatet: sammanlagt {total}, och om ett år lämnas bort "
        "ligger den {between}."
    ),
    "check.influence.failed": (
        "Ett enda år före starten avgör resultatet: sammanlagt {total}, men utan {year} {without}."
    ),
    "check.influence.informative.short": (
        "Inget år i perioden före starten kan lämnas bort för att visa om det avgör resultatet."
    ),
    "check.influence.informative.nothing": (
        "Resultatet är noll, varken inbesparing eller merkostnad, och därför finns det inget som ett enskilt "
        "år före starten kan ändra på."
    ),
    "check.declared_growth.passed.within": (
        "Den uppgivna ökningen ({declared} per år) stämmer överens med ökningen under perioden före starten, "
        "{own} per år (med {level} procents sannolikhet {between})."
    ),
    "check.declared_growth.passed.below": (
        "Den uppgivna ökningen ({declared} per år) är lägre än ökningen under perioden före starten, {own} "
        "per år (med {level} procents sannolikhet {between}). En inbesparing som beräknas med den är "
        "försiktig."
    ),
    "check.declared_growth.failed": (
        "Den uppgivna ökningen ({declared} per år) är högre än ökningen under perioden före starten, {own} "
        "per år (med {level} procents sannolikhet {between}). En inbesparing som beräknas med den ser för "
        "stor ut."
    ),
    "check.declared_growth.informative": "Ingen ökning har uppgetts i fallet.",
    "check.trend_inside_interval.passed": (
        "Trenden ligger inom {level}-procentsintervallet varje år och för hela tiden."
    ),
    "check.trend_inside_interval.failed.years": (
        "Trenden ligger utanför {level}-procentsintervallet ({years}): utvecklingen före starten ger "
        "knappast skäl att vänta sig sådana belopp. Hänvisa till intervallet, inte till det enskilda "
        "beloppet."
    ),
    "check.trend_inside_interval.failed.total": (
        "Trenden ligger för hela tiden utanför {level}-procentsintervallet: utvecklingen före starten ger "
        "knappast skäl att vänta sig sådana belopp. Hänvisa till intervallet, inte till det enskilda "
        "beloppet."
    ),
    "check.trend_inside_interval.informative": (
        "Intervallet är trendens eget och omfattar alltid trenden. Därför kan trenden inte bedömas med det."
    ),
    "check.trend_inside_interval.informative.compared": (
        "Intervallet är jämförelsens eget och omfattar alltid beloppet."
    ),
    "check.placebo_in_space.passed": (
        "Samma metod har prövats på vart och ett av de {count} jämförelseområdena: {as_far} av dem ligger "
        "lika långt från sin jämförelsenivå som detta område ({p} av alla, detta område inräknat)."
    ),
    "check.placebo_in_space.passed.alone": (
        "Samma metod har prövats på vart och ett av de {count} jämförelseområdena: inget av dem ligger lika "
        "långt från sin jämförelsenivå som detta område."
    ),
    "check.placebo_in_space.failed": (
        "Samma metod har prövats på vart och ett av de {count} jämförelseområdena, där veterligen inget "
        "liknande hade gjorts: {as_far} av dem ligger lika långt från sin jämförelsenivå som detta område "
        "({p} av alla, detta område inräknat). En sådan skillnad uppstår ofta av en slump."
    ),
    "check.placebo_in_space.informative": (
        "Samma metod har prövats på vart och ett av de {count} jämförelseområdena: {as_far} av dem ligger "
        "lika långt från sin jämförelsenivå som detta område. Så få områden kan inte visa om en sådan "
        "skillnad uppstår av en slump."
    ),
    "check.placebo_in_space.informative.single": (
        "Med ett enda jämförelseområde kan metoden inte prövas på områden där inget hade gjorts."
    ),
    "check.placebo_in_space.informative.none": "Det finns inga jämförelseområden att pröva metoden på.",
    "check.fit_before_start.passed.ratio": (
        "Före starten följde området de andra ungefär som områden brukar: förhållandet till dem ändrades med "
        "{own} per år, i ett typiskt jämförelseområde med {median}."
    ),
    "check.fit_before_start.passed.line": (
        "Före starten stämmer jämförelsenivån lika väl för området som för andra: avvikelsen är {own} per "
        "år, i ett typiskt jämförelseområde {median}."
    ),
    "check.fit_before_start.failed.ratio": (
        "Före starten följde området inte de andra: förhållandet till dem ändrades med {own} per år, i ett "
        "typiskt jämförelseområde med {median}. De säger föga om området."
    ),
    "check.fit_before_start.failed.line": (
        "Före starten stämmer jämförelsenivån inte för området: avvikelsen är {own} per år, i ett typiskt "
        "jämförelseområde {median}. Om åren därefter säger den därför föga."
    ),
    "check.fit_before_start.informative.single": (
        "Med ett enda jämförelseområde finns inget att bedöma överensstämmelsen före starten mot."
    ),
    "check.fit_before_start.informative.none": (
        "Det finns inga jämförelseområden vars överensstämmelse före starten kan bedömas."
    ),
    "check.parallel_trends.passed": (
        "Före starten ändrades avståndet till de andra med {own} per år; {as_steep} av de {count} "
        "jämförelseområdena rörde sig lika snabbt. Inget talar emot parallella trender."
    ),
    "check.parallel_trends.failed": (
        "Redan före starten ändrades avståndet till de andra med {own} per år, och bara {as_steep} av de "
        "{count} jämförelseområdena rörde sig lika snabbt: trenderna var inte parallella, vilket metoden "
        "förutsätter."
    ),
    "check.parallel_trends.informative": (
        "Före starten ändrades avståndet till de andra med {own} per år; {as_steep} av de {count} "
        "jämförelseområdena rörde sig lika snabbt. Så få områden kan inte visa om trenderna var parallella."
    ),
    "check.parallel_trends.informative.none": (
        "Endast differens i differenser förutsätter parallella trender."
    ),
    "check.relative_drift.passed": (
        "Före starten {drift} per år i förhållande till jämförelseområdena. Resultatet beror inte på om "
        "ändringen fortsatte: om den hade gjort det skulle summan sedan starten vara {goes_on} än enligt "
        "jämförelsen, och om den hade upphört vid starten {ends}."
    ),
    "check.relative_drift.passed.open": (
        "Före starten {drift} per år i förhållande till jämförelseområdena. Vare sig ändringen fortsatte "
        "eller inte skiljer sig resultatet inte klart från noll: om den hade fortsatt skulle summan sedan "
        "starten vara {goes_on} än enligt jämförelsen, och om den hade upphört vid starten {ends}."
    ),
    "check.relative_drift.passed.chance": (
        "Före starten {drift} per år i förhållande till jämförelseområdena, inte mer än vad slumpen ensam "
        "kan ge på {seen} år. Det syntes alltså ingen ändring som kunde fortsätta."
    ),
    "check.relative_drift.failed": (
        "Före starten {drift} per år i förhållande till jämförelseområdena. Om ändringen hade fortsatt i "
        "{ahead} år, till {end}, längre än de {seen} år då den syntes, skulle summan sedan starten vara "
        "{goes_on} än enligt jämförelsen, och om den hade upphört vid starten {ends}. Resultatet beror på "
        "vilket som stämmer, och det framgår inte av uppgifterna."
    ),
    "check.relative_drift.informative.within": (
        "Före starten {drift} per år i förhållande till jämförelseområdena. Om ändringen hade fortsatt till"
        " {end}, inte längre än de {seen} år då den syntes, skulle summan sedan starten vara {goes_on} än "
        "enligt jämförelsen, och om den hade upphört vid starten {ends}. Resultatet beror på vilket som "
        "stämmer."
    ),
    "check.relative_drift.informative.none": (
        "Endast jämförelsen av förhållandet till andra områden prövas för en ändring gentemot dem."
    ),
    "check.spill_over.passed": (
        "Inget av jämförelseområdena har i denna mapp ett eget fall som hade börjat vid den tiden."
    ),
    "check.spill_over.failed": (
        "Av jämförelseområdena har {count} ett eget fall som hade börjat vid den tiden: {names}. Om de "
        "gjorde något liknande ser inbesparingen för liten ut."
    ),
    "check.spill_over.informative.none": "Det finns inga jämförelseområden som också kan ha haft insatsen.",
    "check.regression_to_the_mean.passed": (
        "I slutet av perioden före starten låg området inte ovanligt högt jämfört med de andra: i "
        "förhållande till sin egen tidigare nivå var det nummer {rank} av {count}, räknat från det högsta."
    ),
    "check.regression_to_the_mean.passed.stayed": (
        "I slutet av perioden före starten låg området högt jämfört med de andra, i förhållande till sin "
        "egen tidigare nivå (nummer {rank} av {count}, räknat från det högsta). Men av de {as_high} "
        "jämförelseområdena i den översta fjärdedelen sjönk bara {fell} därefter tillbaka."
    ),
    "check.regression_to_the_mean.failed": (
        "I slutet av perioden före starten låg området högt jämfört med de andra, i förhållande till sin "
        "egen tidigare nivå (nummer {rank} av {count}, räknat från det högsta). Av de {as_high} "
        "jämförelseområdena i den översta fjärdedelen sjönk {fell} därefter tillbaka: en sådan återgång "
        "skulle i sig se ut som en inbesparing."
    ),
    "check.regression_to_the_mean.informative": (
        "Jämförelseområdena är för få för att visa om områden som låg lika högt sjönk tillbaka av sig själva."
    ),
    "check.regression_to_the_mean.informative.not_positive": (
        "Kostnader på noll eller därunder kan inte rangordnas bland andras, så det gick inte att se om "
        "området började högt."
    ),
    "check.regression_to_the_mean.informative.none": (
        "Det finns inga jämförelseområden som kan visa om områden som låg lika högt sjönk tillbaka av sig "
        "själva."
    ),
    # Checks: what each is called, without figures; if it failed, what is wrong.
    "short.baseline_length": "periodens längd",
    "short.baseline_length.failed": "en kort period före starten",
    "short.breaks": "brott och plötsliga förändringar",
    "short.breaks.failed.declared": "uppgifternas innebörd ändrades",
    "short.breaks.failed": "en plötslig förändring tidigare",
    "short.declared_growth": "den uppgivna ökningen",
    "short.declared_growth.failed": "en uppgiven ökning över den tidigare",
    "short.fit_before_start": "överensstämmelsen med jämförelseområdena före starten",
    "short.fit_before_start.failed": "dålig överensstämmelse med jämförelseområdena före starten",
    "short.high_start": "utgångsnivån",
    "short.high_start.failed": "ett ovanligt högt sista år före starten",
    "short.influence": "enskilda år",
    "short.influence.failed": "ett enda år avgör resultatet",
    "short.parallel_trends": "parallella trender före starten",
    "short.parallel_trends.failed": "trender som inte var parallella före starten",
    "short.placebo_in_space": "samma metod på jämförelseområdena",
    "short.placebo_in_space.failed": "lika stora skillnader även i andra områden",
    "short.placebo_in_time": "flyttad start",
    "short.placebo_in_time.failed.found": "en skillnad innan något hade gjorts",
    "short.placebo_in_time.failed": "en lika stor skillnad innan något hade gjorts",
    "short.projection_length": "prognosens längd",
    "short.projection_length.failed": "en prognos längre än perioden före",
    "short.range_of_methods": "andra trender",
    "short.range_of_methods.failed": "andra sätt att beräkna trenden ger ett annat svar",
    "short.regression_to_the_mean": "återgång från en hög nivå",
    "short.regression_to_the_mean.failed": "andra sjönk tillbaka av sig själva från samma nivå",
    "short.relative_drift": "ändring gentemot jämförelseområdena före starten",
    "short.relative_drift.failed": "en ändring före starten avgör svaret",
    "short.spill_over": "jämförelseområden med egna fall",
    "short.spill_over.failed": "några jämförelseområden har ett eget fall",
    "short.trend_inside_interval": "belopp inom intervallet",
    "short.trend_inside_interval.failed": "beloppet ligger utanför sitt intervall",
    # A yearly change in a check, by its direction.
    "change.fell": "sjönk {subject} med {percent}",
    "change.rose": "steg {subject} med {percent}",
    # A total beside the projected one in a check.
    "difference.lower": "{amount} lägre",
    "difference.higher": "{amount} högre",
    # The legend of the checks' marks.
    "checks.named": "{name}: {text}",
    "checks.passed": "Utan anmärkning: {names}.",
    "checks.unknown": "Kan inte bedömas: {names}.",
    "checks.legend": "✓ utan anmärkning   ✗ anmärkning   – kan inte bedömas",
    # Reported figures.
    "reported.saving": "{years}: inbesparing {amount}",
    "reported.extra": "{years}: merkostnad {amount}",
    "reported.bcr": "{years}: nytto-kostnadskvot {amount}",
    "reported.per_head": "{years}: inbesparing per person och år {amount}",
    "reported.about": "cirka {amount}",
    "reported.up_to": "högst {amount}",
    "reported.gross": ", före insatsens egna kostnader",
    "reported.net": ", efter insatsens egna kostnader",
    "reported.prices": ", {prices}",
    "reported.forecast": ", uppskattat på förhand",
    "reported.by": " ({source})",
    "reported.claim": "Detta är upphovsmännens påstående, inte ett resultat.",
    "reported.estimate": "Enligt denna rapport {estimate}; med hänsyn till osäkerheten {between}: {verdict}.",
    "reported.estimate.saving": ("Enligt rapporten {estimate}, med osäkerheten {between}: {verdict}."),
    "reported.estimate.at_least": (
        "Enligt denna rapport {estimate}; med hänsyn till osäkerheten minst {lower} utan övre gräns: "
        "{verdict}."
    ),
    "reported.estimate.outside": (
        "Enligt denna trend {estimate}, men det ligger inte inom intervallet, och enligt det {between}: "
        "{verdict}."
    ),
    "reported.estimate.at_most": (
        "Enligt denna rapport {estimate}; med hänsyn till osäkerheten högst {upper} utan nedre gräns: "
        "{verdict}."
    ),
    "reported.needed": (
        "För att uppgiften ska stämma skulle {subject} utan insatsen ha behövt ändras med {needed} per år "
        "från {last}"
    ),
    "reported.needed.before": " (före starten: {before} per år)",
    "reported.needed.real": ", räknat i fasta priser",
    "reported.needed.ways": (
        "; {reaching} av de {count} sätt att beräkna trenden som räknas ger minst så mycket."
    ),
    "reported.needed.none": "; inget av de {count} sätt att beräkna trenden som räknas ger så mycket.",
    # How a reported figure lies beside the estimate.
    "verdict.inside_interval": "uppgiften ligger inom det",
    "verdict.inside_range": (
        "den publicerade uppgiften ligger utanför intervallet, men den nås med andra sätt att beräkna "
        "trenden som räknas"
    ),
    "verdict.outside": (
        "den publicerade uppgiften ligger utanför intervallet, och den nås inte heller med något annat sätt "
        "att beräkna trenden som räknas"
    ),
    # Why a reported figure cannot be recomputed.
    "not_recomputable.years": "Siffran kan inte kontrollräknas: fallet har ingen uppskattning för dessa år.",
    "not_recomputable.prices": "Siffran kan inte kontrollräknas: fallet saknar uppgift om denna prisnivå.",
    "not_recomputable.investment": (
        "Siffran kan inte kontrollräknas: insatsens egna kostnader har inte uppgetts."
    ),
    "not_recomputable.rate": (
        "Siffran kan inte kontrollräknas: diskonteringsräntan är avsedd för en annan prisnivå."
    ),
    "not_recomputable.counterfactual": (
        "Siffran kan inte kontrollräknas: kostnaderna enligt trenden ligger inte över noll."
    ),
    "not_recomputable.payment": "Siffran kan inte kontrollräknas: inget hade då betalats för insatsen.",
    # Warnings.
    "warning.no_other_prices": (
        "Inbesparingen kan inte anges i både löpande och fasta priser, eftersom prisindexet saknar uppgifter "
        "för {years}."
    ),
    "warning.missing.baseline": "Saknas i perioden före starten: {years}.",
    "warning.missing.post": "Saknas efter starten: {years}. Summan omfattar inte dessa år.",
    "warning.no_costs": (
        "Under perioden före starten fanns inga kostnader alls, och därför visar ingenting hur osäker "
        "prognosen är. Ett smalt intervall betyder inte säkerhet."
    ),
    "warning.excluded": "{year} har lämnats utanför perioden före starten. {why}",
    "warning.break": "Uppgifternas innebörd ändrades {year}. {why}",
    "warning.provisional": "Preliminära uppgifter: {years}.",
    "warning.negative_costs": "Negativa kostnader, eftersom de är nettokostnader: {years}.",
    "warning.held_at_zero": (
        "Prognosen skulle gå under noll ({years}) och är därför noll: trenden håller inte så långt."
    ),
    "warning.negative_counterfactual": (
        "Trenden går under noll ({years}), vilket inte är möjligt: den håller inte så långt."
    ),
    "warning.trend_left_out": (
        "Jämförelsen av metoder saknar ”{trend}”, som inte kan beräknas av dessa uppgifter."
    ),
    "warning.investment_later": (
        "Insatsens kostnader efter {last} ({amount}) har inte dragits av från nettoinbesparingen."
    ),
    "warning.language": (
        "En del av texterna i detta fall finns inte på svenska. De visas på det språk de är skrivna på."
    ),
    "warning.declared_prices": (
        "Den angivna ökningen gäller fallets egen prisnivå, och därför anges inbesparingen inte i andra "
        "priser."
    ),
    "warning.raised": "Justeringen ”{name}” ökar inbesparingen.",
    "warning.unmeasured": (
        "Av insatsens egna kostnader betalades {amount} under år för vilka ingen inbesparing beräknas "
        "({years}). De räknas som en del av dessa kostnader och har inte dragits av från nettoinbesparingen. "
        "I justeringarna, nettonuvärdet och betalarnas andelar ingår de."
    ),
    "warning.shares": (
        "Betalarnas andelar är enligt uppgift sammanlagt {total}; de har räknats om så att summan blir "
        "100\u00a0%."
    ),
    "warning.no_volume": (
        "Inbesparingen har inte delats upp på antal och enhetskostnad, eftersom trenden för antalet sjunker "
        "till noll."
    ),
    "warning.left_out.own": "Utanför jämförelsen, eftersom det är området självt: {names}.",
    "warning.left_out.total": "Utanför jämförelsen, eftersom det är summan av de andra områdena: {names}.",
    "warning.left_out.excluded": "Fallet lämnar utanför jämförelsen: {names}.",
    "warning.left_out.missing": "Utanför jämförelsen, eftersom en uppgift saknas: {names}.",
    "warning.left_out.not_positive": (
        "Utanför jämförelsen, eftersom en uppgift är noll eller negativ: {names}."
    ),
    "warning.left_out.unreadable": "Utanför jämförelsen, eftersom en uppgift inte kan läsas: {names}.",
    "warning.left_out.same_figures": (
        "Utanför jämförelsen, eftersom uppgifterna är fallets egna eller ett annat områdes: {names}."
    ),
    "warning.odd_figures": (
        "Uppgifter för jämförelseområden som är mer än två och en halv gånger så höga eller låga som åren "
        "omkring och kan vara felaktiga: {names}."
    ),
    "warning.without_odd": "Utan de områdena {saved} sammanlagt.",
    "warning.other_figures": (
        "För {years} har jämförelsetabellen andra uppgifter om {who} än fallet. Fallets uppgifter har "
        "använts."
    ),
    # What `savings check` understood of a case.
    "understood.ok": "ok",
    "understood.ok.reported": "ok, endast publicerade uppgifter",
    "understood.ok.planned": "ok, ännu inget år från starten",
    "understood.measure": "Uppgifter: {measure}; {parts}",
    "understood.basis.net": "netto",
    "understood.basis.gross": "brutto",
    "understood.from.outturn": "ur boksluten",
    "understood.from.budget": "ur budgetarna",
    "understood.from.statistics": "ur statistik",
    "understood.from.published": "endast publicerade uppgifter",
    "understood.from.illustrative": "FIKTIVT EXEMPEL",
    "understood.years": "År: {span}: {before} före starten, {after} från och med starten",
    "understood.missing": "; saknas: {years}",
    "understood.start": "Start: {start}",
    "understood.trend": "Trend: {trend}{growth}; perioden före starten {span}: {count} år",
    "understood.growth": " {growth} per år",
    "understood.excluded": ", utan {years}",
    "understood.costs.money": "Kostnader: {range} per år",
    "understood.costs.other": "Uppgifter per år: {range}",
    "understood.per_head": "Per person ({measure}: {heads}): {range} per år",
    "understood.investment": "Insatsens kostnader: {amount} till och med {last} ({kinds})",
    "understood.investment.all": "Insatsens kostnader: sammanlagt {amount} ({kinds})",
    "understood.investment.later": "; efter {last} {amount}",
    "understood.investment.inside": "; ingår i kostnaderna ovan",
    "understood.investment.beside": "; ingår inte i kostnaderna ovan",
    "understood.kind.new": "nya pengar",
    "understood.kind.moved": "överfört från annan verksamhet",
    "understood.kind.in_kind": "in natura",
    "understood.prices": "Belopp: {prices}",
    "understood.comparison": "Jämförelse: {areas} ({names}); metod: {method}",
    "understood.left_out": "Områden utanför jämförelsen ({count}): {reasons}",
    "understood.left_out.own": "området självt ({names})",
    "understood.left_out.total": "summan av de andra ({names})",
    "understood.left_out.excluded": "uteslutna i fallet ({names})",
    "understood.left_out.missing": "uppgift saknas ({names})",
    "understood.left_out.not_positive": "uppgift är noll eller negativ ({names})",
    "understood.left_out.unreadable": "uppgift kan inte läsas ({names})",
    "understood.left_out.same_figures": "samma uppgifter som fallet eller ett annat område ({names})",
    "understood.besides": "Dessutom: {parts}",
    "understood.reported": "publicerade uppgifter ({count})",
    "understood.price_index": "prisindex ({name})",
    "understood.own_index": "fallets eget",
    "understood.volume": "antal ({measure}: {numbers})",
    "understood.adjustments": "justeringar ({count})",
    "understood.payers": "betalare ({count})",
    "understood.cashable": "andel som frigör pengar ({share})",
    "understood.appraisal": "nettonuvärde",
    "understood.breaks": "ändringar av uppgifternas innebörd ({count})",
    "understood.provisional": "preliminära år ({count})",
    "understood.caveats": "förbehåll ({count})",
    # What could be seen at all, as `savings check` says it beforehand.
    "seen.now": "För liten för att synas, {years}: {savings} ({interval})",
    "seen.later.one": "För liten om ett år, {years}: {savings}",
    "seen.later.other": "För liten om {count} år, {years}: {savings}",
    "seen.planned.one": "För liten för att synas efter ett år, {years}: {savings} ({interval})",
    "seen.planned.other": "För liten för att synas efter {count} år, {years}: {savings} ({interval})",
    "seen.own.now": "en inbesparing under {percent}\u00a0% av den beräknade nivån",
    "seen.own.later": "en inbesparing under omkring {percent}\u00a0%",
    "seen.own.planned": "en inbesparing under omkring {percent}\u00a0% av den beräknade nivån",
    "seen.own.any": "en inbesparing oavsett storlek",
    "seen.beside.now": ", jämfört med de andra områdena under {percent}\u00a0%",
    "seen.beside.later": ", jämfört med de andra områdena under omkring {percent}\u00a0%",
    "seen.beside.planned": ", jämfört med de andra områdena under omkring {percent}\u00a0%",
    "seen.beside.any": ", jämfört med de andra områdena oavsett storlek",
    "seen.beside.unknown": "; jämfört med de andra områdena är gränsen inte känd på förhand",
    "seen.only_beside": "jämfört med de andra områdena {savings}",
    "seen.interval.calibrated": "{level}-procentsintervall",
    "seen.interval.textbook": "{level}-procentsintervall enligt läroböckernas formel",
    # The rows of a batch.
    "batch.note": (
        "Här redovisas kommuners eget utvecklingsarbete. Det är ingen vetenskaplig undersökning. Varken "
        "effekten av enskilda åtgärder eller av andra förändringar i samhället har särskilts. Varifrån "
        "uppgifterna i ett fall kommer står i dess egen anmärkning (CSV, JSON, rapporter)."
    ),
    "batch.case": "Fall",
    "batch.unit": "Enh.",
    "batch.saving": "Inbesparing",
    "batch.lower": "lägst",
    "batch.upper": "högst",
    "batch.percent": "%",
    "batch.failed": "Anm.",
    "batch.observed": "Utfall",
    "batch.projected": "Trend",
    "batch.year": "År",
    "batch.period": "Period",
    "batch.period.baseline": "före",
    "batch.period.post": "efter",
    "batch.period.outside": "–",
    "batch.period.reported": "uppg.",
    "batch.error": "fel",
    "batch.reported_only": "enbart publicerade uppgifter: inget har beräknats",
    # The summary of a batch.
    "portfolio.count": "Fall",
    "portfolio.estimated": "  beräknade",
    "portfolio.counted": "    ingår i summorna och medelvärdet",
    "portfolio.saved": "      lägre kostnader än enligt trenden",
    "portfolio.surely_saved": "        med hela intervallet för inbesparingen över noll",
    "portfolio.not_saved": "      inte lägre kostnader än enligt trenden",
    "portfolio.surely_not_saved": "        med hela intervallet för inbesparingen under noll",
    "portfolio.invented": "    utelämnade: fiktiva exempel",
    "portfolio.invented.included": "    varav fiktiva, medräknade på begäran",
    "portfolio.doubles": "    utelämnade: kommunen ingår redan",
    "portfolio.doubles.included": "    varav samma kommun på nytt, medräknade på begäran",
    "portfolio.reported_only": "  enbart publicerade uppgifter, ingår inte i summorna",
    "portfolio.error": "  med fel, ingår inte i summorna",
    "portfolio.left_out": "UTELÄMNADE UR SUMMORNA OCH MEDELVÄRDET",
    "portfolio.left_out.invented": "Fiktiva uppgifter säger inget om verkliga inbesparingar: {names}.",
    "portfolio.left_out.double": (
        "Varje kommun räknas bara en gång, med sitt första fall. Dessa gäller samma kommun, samma enhet och "
        "delvis samma år, eller har exakt samma årliga kostnader under ett annat namn: {names}. Om det "
        "gäller olika kostnader kan alla räknas med genom valet --include doubles."
    ),
    "portfolio.counted_is": "{id} (i stället ingår {of})",
    "portfolio.more": "{names} och ytterligare {count}",
    "portfolio.included": "MEDRÄKNADE PÅ BEGÄRAN",
    "portfolio.included.invented": (
        "Fiktiva fall: {count}. Summorna och medelvärdet nedan bygger därför inte enbart på verkliga fall."
    ),
    "portfolio.included.doubles": (
        "Fall vars kommun redan ingår: {count}. Samma kostnader kan ingå två gånger i summorna och "
        "medelvärdet, och intervallen är då för smala."
    ),
    "portfolio.sums": "INBESPARINGARNA TILLSAMMANS",
    "portfolio.sum.less": (
        "{unit} (antal fall: {count}): kostnaderna var sammanlagt {amount} lägre än enligt trenden. Med "
        "{level} procents sannolikhet {between}."
    ),
    "portfolio.sum.more": (
        "{unit} (antal fall: {count}): kostnaderna var sammanlagt {amount} högre än enligt trenden. Med "
        "{level} procents sannolikhet {between}."
    ),
    "portfolio.prices": "{unit} {prices}",
    "portfolio.assumed": (
        "Antagande: det som drabbar ett land drabbar alla dess kommuner, och därför är korrelationen mellan "
        "uppskattningsfelen i två fall från samma land {correlation}. Felen i fall från olika länder antas "
        "vara oberoende. Fall utan angivet land räknas till ett och samma land."
    ),
    "portfolio.kinds": (
        "Medräknade efter typ av område: {kinds}. Om ett av områdena ingår i ett annat, till exempel en "
        "kommun i en region, räknas dess kostnader två gånger. Det kan programmet inte upptäcka."
    ),
    "portfolio.kind.municipality": "kommuner {count}",
    "portfolio.kind.county": "regioner {count}",
    "portfolio.kind.state": "delstater {count}",
    "portfolio.kind.other": "övriga områden {count}",
    "portfolio.mean": (
        "För {count} fall är den genomsnittliga inbesparingen {mean} av nivån enligt trenden. Med {level} "
        "procents konfidens ligger medelvärdet {between}."
    ),
    "portfolio.mean.heading": "DEN GENOMSNITTLIGA INBESPARINGEN",
    "portfolio.mean.assumed": (
        "Antagande: fallen är oberoende av varandra, det vill säga felet i ett fall säger inget om felet i "
        "ett annat. Det som drabbar ett land drabbar dock alla fall i landet. Om flera fall kommer från "
        "samma land är intervallet för medelvärdet därför för smalt."
    ),
    "portfolio.predicted": (
        "I ett nytt fall av samma slag skulle inbesparingen med ungefär {level} procents sannolikhet ligga "
        "{between}."
    ),
    "portfolio.checks": "KONTROLLER MED ANMÄRKNING",
    "portfolio.of": "{count} av {all}",
    # The first page of a site of many cases.
    "site.title": "Inbesparingar fall för fall",
    "site.cases.one": "Av {count} fall {parts}.",
    "site.cases.other": "Av {count} fall {parts}.",
    "site.no_case": "Inget fall här har verkliga siffror.",
    "site.less.one": "visar {count} mindre än prognosen",
    "site.less.other": "visar {count} mindre än prognosen",
    "site.less_but_depends.one": "visar {count} mindre än prognosen, men svaret beror på metoden",
    "site.less_but_depends.other": "visar {count} mindre än prognosen, men svaret beror på metoden",
    "site.more.one": "visar {count} mer än prognosen",
    "site.more.other": "visar {count} mer än prognosen",
    "site.more_but_depends.one": "visar {count} mer än prognosen, men svaret beror på metoden",
    "site.more_but_depends.other": "visar {count} mer än prognosen, men svaret beror på metoden",
    "site.open.one": "ger {count} inget besked åt något håll",
    "site.open.other": "ger {count} inget besked åt något håll",
    "site.reported_only.one": "är {count} bara känt genom publicerade uppgifter",
    "site.reported_only.other": "är {count} bara kända genom publicerade uppgifter",
    "site.invented.one": "Därtill kommer {count} fiktivt exempel, som inte är medräknat.",
    "site.invented.other": "Därtill kommer {count} fiktiva exempel, som inte är medräknade.",
    "site.doubles.one": (
        "Därtill kommer {count} fall med samma kostnader som ett annat; det är inte medräknat."
    ),
    "site.doubles.other": "Därtill kommer {count} fall med samma kostnader som andra; de är inte medräknade.",
    "site.errors.one": "{count} fall har ett fel och ingen egen sida.",
    "site.errors.other": "{count} fall har fel och inga egna sidor.",
    "site.not_summed": "Beloppen i olika fall läggs inte ihop här.",
    "site.mark.invented": "fiktivt",
    "site.mark.double": "samma kostnader som {id}",
    "site.verdict.less": "mindre än prognosen",
    "site.verdict.less_but_depends": "mindre än prognosen, men svaret beror på metoden",
    "site.verdict.more": "mer än prognosen",
    "site.verdict.more_but_depends": "mer än prognosen, men svaret beror på metoden",
    "site.verdict.open": "öppet: inget besked åt något håll",
    "site.verdict.reported_only": "bara publicerade uppgifter",
    "site.verdict.error": "Fel: {error}",
    "site.percent.same": "ungefär som prognosen",
    "site.percent.endless": "inga gränser kan anges",
    "site.forest.title": "Inbesparingen i varje fall, i procent av prognosen",
    "site.forest.subtitle": "Alla år från starten. Ett intervall med noll i visar inte om något sparades in.",
    "site.forest.desc": (
        "{count} rader, ett fall var, med en punkt för inbesparingen och ett streck för dess intervall. "
        "Alla värden står i tabellen."
    ),
    "site.forest.real": "fall",
    "site.forest.invented": "fiktivt exempel",
    "site.forest.band": "{level}-procentsintervall",
    "site.forest.less": "mindre",
    "site.forest.more": "mer",
    "site.table": "Fallen",
    "site.column.municipality": "Kommun",
    "site.column.case": "Fall",
    "site.column.start": "Start",
    "site.column.verdict": "Slutsats",
    "site.column.saving": "Inbesparing",
    "site.column.percent": "I procent",
    "site.column.failed": "Underkända kontroller",
    "site.failed": "{failed} av {judged}",
    "site.filter": "Visa bara rader med",
    "site.shown": "Rader som visas: {shown} av {count}",
    "site.footer": "Gjord med savings {version}.",
    # Arbetsboken: namn på bladen (högst 31 tecken), rubriker och vakter.
    "workbook.sheet.summary": "Sammanfattning",
    "workbook.sheet.figures": "Siffror",
    "workbook.sheet.ways": "Beräkningssätt",
    "workbook.sheet.notes": "Kontroller och anmärkningar",
    "workbook.footer": "Ingen vetenskaplig undersökning. Anmärkningen står överst på varje blad.",
    "workbook.footer.rows": (
        "Ingen vetenskaplig undersökning. Anmärkningen står i den sista kolumnen på varje rad."
    ),
    "workbook.page": "sida {page} av {pages}",
    "workbook.rerun": "kör savings på nytt",
    "workbook.yes": "ja",
    "workbook.no": "nej",
    "workbook.not_judged": "inte bedömt",
    "workbook.as_reported": "Siffrorna i arbetsboken är rapportens.",
    "workbook.changed": (
        "SIFFROR HAR ÄNDRATS: meningarna handlar inte om dem. Ändra fallfilen och kör savings på nytt."
    ),
    "workbook.colours": (
        "Blått: inmatat. Svart: formel. Grå kursiv: beräknat av savings; om en siffra som det bygger på "
        "ändras, står det i cellen."
    ),
    "workbook.measure": "{measure}. Belopp i {unit}.",
    "workbook.unit": "Belopp i {unit}",
    "workbook.result": "Resultat {years}",
    "workbook.in_report": "I rapporten",
    "workbook.agrees": "Samma som i rapporten",
    "workbook.projected": "Prognos",
    "workbook.range_lower": "Inbesparingens {level}-intervall, nedre gräns",
    "workbook.range_upper": "Inbesparingens {level}-intervall, övre gräns",
    "workbook.detectable": "Minsta inbesparing som hade kunnat synas",
    "workbook.share": "Inbesparingens andel av prognosen",
    "workbook.cost": "Insatsens egna kostnader",
    "workbook.cost.in_kind": "varav utan betalning",
    "workbook.cost.moved": "varav flyttat från annat",
    "workbook.gross": "Inbesparing före insatsens egna kostnader",
    "workbook.net": "Nettoinbesparing",
    "workbook.net_lower": "Nettoinbesparingens {level}-intervall, nedre gräns",
    "workbook.net_upper": "Nettoinbesparingens {level}-intervall, övre gräns",
    "workbook.chart": "Utfall och prognos, {who}",
    "workbook.chart.desc": (
        "Linjediagram per år, {first}–{last}: utfallet, prognosen från {start} och dess {level}-intervall. "
        "Alla värden finns på bladet {sheet}."
    ),
    "workbook.band": "{level}-intervall",
    "workbook.starts_in": "Året som tal",
    "workbook.as_typed": "Utfall i fallets priser",
    "workbook.index": "Prisindex",
    "workbook.heads": "Personer",
    "workbook.projected_lower": "Prognos, {level}, nedre gräns",
    "workbook.projected_upper": "Prognos, {level}, övre gräns",
    "workbook.saving_lower": "Inbesparing, {level}, nedre gräns",
    "workbook.saving_upper": "Inbesparing, {level}, övre gräns",
    "workbook.cumulative": "Inbesparing, ackumulerad",
    "workbook.textbook_lower": "Lärobokens {level}, nedre gräns",
    "workbook.textbook_upper": "Lärobokens {level}, övre gräns",
    "workbook.total": "Totalt {years}",
    "workbook.interval": "{level}-intervall",
    "workbook.baseline": "Perioden före",
    "workbook.used": "Siffra som linjen dras genom",
    "workbook.kept_copy": "I rapporten",
    "workbook.parts": "Formlernas delar",
    "workbook.unchanged": "Perioden före, prisindex och personer oförändrade",
    "workbook.count": "År i perioden före",
    "workbook.level": "Intervallets nivå",
    "workbook.quantile": "Students t",
    "workbook.error": "Standardfel kring linjen",
    "workbook.centre": "Årens medelvärde",
    "workbook.spread": "Årens kvadratsumma",
    "workbook.base": "Prisindex {year}",
    "workbook.usual": "Personer före starten",
    "workbook.line": "Linjen",
    "workbook.line_lower": "Linjen, nedre gräns",
    "workbook.line_upper": "Linjen, övre gräns",
    "workbook.for_chart": "Diagrammets värden",
    "workbook.width": "Bandets bredd",
    "workbook.way": "Beräkningssätt",
    "workbook.from": "Från",
    "workbook.to": "Till",
    "workbook.tenable": "Rimligt",
    "workbook.counts": "Räknas",
    "workbook.missed": "Avvikelse per år",
    "workbook.saving_in": "Inbesparing {years}",
    "workbook.limit": "Ett rimligt sätts största avvikelse",
    "workbook.counting": "Sätt som räknas",
    "workbook.giving": "varav ger en inbesparing",
}
