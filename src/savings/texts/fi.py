"""Finnish."""

LOCALE = "fi"

MONEY = "#,##0{decimals}\u00a0¤"

MESSAGES = {
    # Headings.
    "heading.investment": "Toimenpiteen kustannukset",
    "heading.saving": "Säästö",
    "heading.years": "Vuosittain",
    "heading.comparison": "Verrokkialueet",
    "heading.split": "Vähemmän vai halvemmalla?",
    "heading.bridge": "Mitä voidaan lukea säästöksi",
    "heading.appraisal": "Säästön arvo suhteessa kustannuksiin",
    "heading.payers": "Kuka maksaa, kuka hyötyy",
    "heading.range": "Jos trendi olisi laskettu toisin",
    "heading.checks": "Tarkistukset",
    "heading.reported": "Julkaistut luvut",
    "heading.note": "Huomioitavaa",
    "heading.research": "Muiden tekemät tutkimukset",
    "heading.sources": "Lähteet",
    # The note that goes with every figure: four facts, and what else must be said with them.
    "disclaimer.what": (
        "Tässä kuvataan {of_an_area} omaa kehittämistyötä. Kyseessä ei ole tieteellinen tutkimus."
    ),
    "disclaimer.what.illustrative": (
        "Tämä on keksitty esimerkki {of_an_area} omasta kehittämistyöstä. Kyseessä ei ole tieteellinen "
        "tutkimus."
    ),
    "disclaimer.no_research": "Työn rinnalla ei ole tehty tutkimusta.",
    "disclaimer.research": "Muut ovat tutkineet toimenpidettä, mutta tämä raportti ei ole kyseinen tutkimus.",
    "disclaimer.figures.outturn": (
        "Luvut perustuvat {of_the_area} omaan talousarvion seurantaan ja ovat peräisin tilinpäätöksistä."
    ),
    "disclaimer.figures.budget": (
        "Luvut perustuvat {of_the_area} omaan talousarvion seurantaan ja ovat peräisin talousarvioista, "
        "eivät tilinpäätöksistä."
    ),
    "disclaimer.figures.statistics": "Luvut ovat tilastoista, eivät {of_the_area} omasta kirjanpidosta.",
    "disclaimer.figures.published": (
        "Käytettävissä ovat olleet vain julkaistut luvut, eivät {of_the_area} omat vuosittaiset luvut."
    ),
    "disclaimer.figures.illustrative": (
        "Luvut on keksitty havainnollistamista varten. Ne eivät ole {of_the_area} tietoja."
    ),
    "disclaimer.not_separated": (
        "Yksittäisten toimenpiteiden tai muiden yhteiskunnallisten muutosten vaikutusta ei ole eritelty."
    ),
    "disclaimer.compared": (
        "Verrokkialueiden avulla on otettu huomioon kaikilla alueilla samalla tavalla tapahtuneet muutokset. "
        "Yksittäisten toimenpiteiden vaikutusta ei ole eritelty, ei myöskään muutoksia, jotka ovat koskeneet "
        "vain tätä aluetta tai vain verrokkialueita."
    ),
    "disclaimer.prices": "Rahamäärät on esitetty vuoden {year} hinnoin.",
    "disclaimer.without_figures": "Tapauksessa on virhe, eikä siitä ole lukuja.",
    # What the note calls the area: its {of_an_area} and {of_the_area}.
    "area.of_an.municipality": "kunnan",
    "area.of_an.county": "alueen",
    "area.of_an.state": "osavaltion",
    "area.of_an.other": "julkisen toimijan",
    "area.of_the.municipality": "kunnan",
    "area.of_the.county": "alueen",
    "area.of_the.state": "osavaltion",
    "area.of_the.other": "toimijan",
    # The banner of an invented case.
    "illustrative.banner": "KEKSITTY ESIMERKKI: luvut eivät ole todellisia.",
    # The banner of a case as reported only.
    "reported_only.banner": "VAIN JULKAISTUT LUVUT: savings-ohjelma ei ole laskenut arviota.",
    # The banner of an estimate with other choices than the case's own.
    "what_if.banner": "LASKELMA MUUTETUIN OLETUKSIN: {changes}.",
    "what_if.start": "alku {chosen} (tapauksessa {own})",
    "what_if.trend": "trendi ”{chosen}” (tapauksessa ”{own}”)",
    "what_if.baseline": "vertailukausi {chosen}",
    "what_if.comparison": "vertailutapa ”{chosen}” (tapauksessa ”{own}”)",
    "what_if.prices": "luvut {chosen} (tapauksessa {own})",
    # What a sentence on an invented case begins with.
    "invented.prefix": "Tässä kuvitteellisessa esimerkissä: {sentence}",
    # The top of a page: verdict, sum, ranges, own cost; less and more in words, without signs.
    "top.verdict.reported_only": "Tapauksesta on vain julkaistuja lukuja; mitään ei ole laskettu.",
    "top.verdict.open": "Pelkästään näistä luvuista ei näe, säästettiinkö mitään.",
    "top.verdict.open.invented": "Pelkästään näistä luvuista ei näe, säästettiinkö mitään.",
    "top.verdict.less.money": (
        "Kustannukset jäivät ennustettua pienemmiksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.less.other": (
        "Käyttö jäi ennustettua vähäisemmäksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.less_but_depends.money": (
        "Kustannukset jäivät ennustettua pienemmiksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.less_but_depends.other": (
        "Käyttö jäi ennustettua vähäisemmäksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.more.money": (
        "Kustannukset nousivat ennustettua suuremmiksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.more.other": (
        "Käyttö nousi ennustettua suuremmaksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.more_but_depends.money": (
        "Kustannukset nousivat ennustettua suuremmiksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.more_but_depends.other": (
        "Käyttö nousi ennustettua suuremmaksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.level": "Ratkaisevana on {level}:n epävarmuusväli.",
    "top.verdict.textbook": "Epävarmuusväli on oppikirjan mukainen ja yleensä liian kapea.",
    "top.verdict.cost_was_larger.money": (
        "Toimenpiteen omat kustannukset olivat arvioitua säästöä suuremmat: ne mukaan lukien rahaa kului "
        "{amount} enemmän."
    ),
    "top.verdict.cost_was_larger.other": (
        "Toimenpiteen oma käyttö oli arvioitua säästöä suurempi: se mukaan lukien käytettiin {amount} "
        "enemmän."
    ),
    "top.sum.less.money": "Ennuste {projected} − toteutunut {spent} = {amount} vähemmän{percent}, {years}",
    "top.sum.less.other": "Ennuste {projected} − toteutunut {spent} = {amount} vähemmän{percent}, {years}",
    "top.sum.more.money": "Ennuste {projected} − toteutunut {spent} = {amount} enemmän{percent}, {years}",
    "top.sum.more.other": "Ennuste {projected} − toteutunut {spent} = {amount} enemmän{percent}, {years}",
    "top.sum.same.money": "Ennuste {projected}, toteutunut {spent}: suunnilleen ennusteen verran, {years}",
    "top.sum.same.other": "Ennuste {projected}, toteutunut {spent}: suunnilleen ennusteen verran, {years}",
    "top.percent": " ({percent})",
    "top.range": "{level}:n todennäköisyydellä {range}",
    "top.between.both": "enintään {lower} enemmän tai enintään {upper} vähemmän",
    "top.between.less": "{lower}–{upper} vähemmän",
    "top.between.more": "{lower}–{upper} enemmän",
    "top.between.same": "ennusteen verran",
    "top.between.endless": "rajoja ei voi antaa",
    "top.outside": ", eikä edellä mainittu luku ole tällä välillä",
    "top.detectable": "Säästö, joka on alle {amount}{percent}, ei olisi erottunut näistä luvuista.",
    "top.detectable.none": "Näistä luvuista ei olisi erottunut suurikaan säästö.",
    "top.cost.unknown": "Toimenpiteen omia kustannuksia ei ole ilmoitettu, joten mitään ei ole vähennetty.",
    "top.cost.inside": "Toimenpiteen omat kustannukset ({cost}) sisältyvät jo toteutuneeseen.",
    "top.cost.in_kind": (
        "Toimenpiteen omat kustannukset ({cost}) sisältyvät jo toteutuneeseen, mutta luontoissuoritukset "
        "({in_kind}) eivät: netto {net}."
    ),
    "top.cost.beside": "Toimenpiteen omat kustannukset ({cost}) tulevat lisäksi: netto {net}.",
    "top.net.less": "{amount} vähemmän ({range})",
    "top.net.more": "{amount} enemmän ({range})",
    "top.net.same": "suunnilleen nolla ({range})",
    "top.doubts": "Syitä varovaisuuteen: {doubts} {passed}",
    # The facts below the top, a line each.
    "facts.what": "Mitä tehtiin: {what}",
    "facts.cost": "Kustannukset: {cost}",
    "facts.cost.up_to": "{amount} vuoden {last} loppuun mennessä",
    "facts.cost.none": "ei ilmoitettu",
    "facts.against": "Verrattu: {way}",
    "facts.against.trend": "trendi ({trend}), {years}",
    "facts.against.areas": "{areas} ({method}), {years}",
    "facts.figures": "Luvut: {provenance}, {prices}",
    "facts.figures.other": "Luvut: {provenance}",
    "facts.from.outturn": "tilinpäätökset",
    "facts.from.budget": "talousarviot, eivät tilinpäätökset",
    "facts.from.statistics": "tilastot",
    "facts.from.published": "vain julkaistut luvut",
    "facts.from.illustrative": "kuvitteelliset",
    # Reasons for doubt: remarks on figures that look odd and may be wrong, then the others.
    "doubt.year.high": (
        "Vuosi {year}: {amount} on noin {times} kertaa muiden vuosien mediaani. Onko luku oikein?"
    ),
    "doubt.year.low": (
        "Vuosi {year}: {amount} on noin 1/{times} muiden vuosien mediaanista. Onko luku oikein?"
    ),
    "doubt.sign": "{years}: etumerkki on toinen kuin useimpina vuosina. Ovatko luvut oikein?",
    "doubt.scale": (
        "Kustannukset ovat enimmillään {amount} vuodessa, koska kaikki luvut kerrotaan luvulla {scale} "
        "(scale). Ovatko luvut jo täysinä summina eivätkä tuhansina?"
    ),
    "doubt.times.larger": (
        "Verrokkialueiden luvut ovat noin {times} kertaa niin suuria kuin tapauksen ({who}). Ovatko luvut "
        "samassa mittakaavassa (”costs.scale”, taulukon ”scale”)?"
    ),
    "doubt.times.smaller": (
        "Tapauksen luvut ({who}) ovat noin {times} kertaa niin suuria kuin verrokkialueiden. Ovatko luvut "
        "samassa mittakaavassa (”costs.scale”, taulukon ”scale”)?"
    ),
    "doubt.total": "Verrokkialueita, joiden nimi viittaa summaan: {names}. Ovatko ne muiden alueiden summia?",
    "doubt.areas": (
        "Verrokkialueita, joiden jonkin vuoden luku on yli viisi kertaa niin suuri tai pieni kuin alueen "
        "muiden vuosien mediaani: {names}. Ovatko luvut oikein?"
    ),
    "doubt.half": (
        "Säästö on yli puolet ennakoiduista kustannuksista ({years}: {percent}). Näin suuret säästöt ovat "
        "harvinaisia. Puuttuuko jokin luku, onko luku väärin tai onko kustannuksia siirtynyt muualle?"
    ),
    "doubt.investment.small": (
        "Toimenpiteen omista kustannuksista yksi erä, yhteensä {amount}, on alle tuhannesosa vuoden "
        "kustannuksista ({usual}). Onko jompikumpi annettu tuhansina?"
    ),
    "doubt.investment.large": (
        "Toimenpiteen oma kustannus vuonna {year}, {amount}, on suurempi kuin vuoden kustannukset "
        "({usual}). Onko jompikumpi annettu tuhansina?"
    ),
    "doubt.per_head": (
        "Vuonna {year} kustannukset olivat {amount} henkeä kohden ({measure}), eli yli {limit}. Onko "
        "kustannukset tai henkilömäärät annettu tuhansina?"
    ),
    "doubt.own_way": "Raportin oma laskutapa ei osu vertailukauden omiin viimeisiin vuosiin.",
    "doubt.no_areas": (
        "Verrokkialueita ei ole: kaikkiin osunut muutos näyttäisi samalta. Muiden kuntien vastaavat "
        "luvut toisivat sen esiin."
    ),
    "doubt.more_checks.one": "Yksi muukin tarkistus antaa huomautettavaa.",
    "doubt.more_checks.other": "Lisäksi {count} muuta tarkistusta antaa huomautettavaa.",
    "doubt.passed": "Tarkistuksia {count}, kunnossa {passed}.",
    "doubt.none": "Tarkistuksissa ei ollut huomautettavaa. Se ei ole todiste.",
    "doubt.ways.saving": "Kun laskutapoja on {count}, säästöä ei synny {against} tavalla.",
    "doubt.ways.saving.tenable": (
        "Kun perusteltuja laskutapoja on {count}, säästöä ei synny {against} tavalla."
    ),
    "doubt.ways.loss": "Kun laskutapoja on {count}, lisäkustannusta ei synny {against} tavalla.",
    "doubt.ways.loss.tenable": (
        "Kun perusteltuja laskutapoja on {count}, lisäkustannusta ei synny {against} tavalla."
    ),
    # What was done.
    "what.start": "{intervention}. Vuodesta {start} alkaen.",
    # What the intervention cost.
    "investment.item": "{when}: {amount}",
    "investment.item.a_year": "{when}: {amount} vuodessa",
    "investment.for": " ({what})",
    "investment.about": "noin {amount}",
    "investment.total": "Yhteensä vuoden {last} loppuun mennessä: {amount}.",
    "investment.total.all": "Yhteensä: {amount}.",
    "investment.moved": "Siitä muualta siirrettyä, ei uutta rahaa: {amount}.",
    "investment.in_kind": "Siitä luontoissuorituksia, joita ei maksettu rahana: {amount}.",
    "investment.new": "Uutta rahaa: {amount}.",
    "investment.is_moved": ", siirretty muualta: {where}",
    "investment.is_in_kind": ", luontoissuorituksena",
    "investment.ramp": ", ensimmäisinä vuosina tästä: {shares}",
    "investment.life": ", jaksotettu {life} vuodelle",
    # A span of years.
    "span": "{first}–{last}",
    "span.and": "{years} ja {last}",
    # The saving, as sentences. Those of an invented case open with that; others open with the years.
    "headline.opening.year": "Vuonna {years}",
    "headline.opening.total": "Vuosina {years}",
    "headline.opening.invented": "Tässä keksityssä esimerkissä",
    "headline.when.year": " vuonna {years}",
    "headline.when.total": " vuosina {years}",
    "headline.money.less": (
        "{opening} {who} käytti {amount} vähemmän{when} kuin siinä tapauksessa, että {trend}"
    ),
    "headline.money.more": (
        "{opening} {who} käytti {amount} enemmän{when} kuin siinä tapauksessa, että {trend}"
    ),
    "headline.money.same": "{opening} {who} käytti yhtä paljon{when} kuin siinä tapauksessa, että {trend}",
    "headline.other.less": (
        "{opening} luku ({who}) oli {amount} pienempi{when} kuin siinä tapauksessa, että {trend}"
    ),
    "headline.other.more": (
        "{opening} luku ({who}) oli {amount} suurempi{when} kuin siinä tapauksessa, että {trend}"
    ),
    "headline.other.same": "{opening} luku ({who}) oli sama{when} kuin siinä tapauksessa, että {trend}",
    "headline.prices": " ({prices})",
    "headline.interval": "; {level}:n todennäköisyydellä säästö on välillä {lower}…{upper}",
    "headline.outside": ", mutta edellä mainittu luku ei ole tällä välillä",
    "headline.range": "; kaikilla {count} laskutavalla tulos on välillä {lowest}…{highest}",
    "headline.range.tenable": (
        "; kaikilla {count} perustellulla laskutavalla tulos on välillä {lowest}…{highest}"
    ),
    "headline.range.own": (
        "; tämän raportin omalla laskutavalla ja kaikilla {count} perustellulla laskutavalla tulos on "
        "välillä {lowest}…{highest}"
    ),
    "headline.total.money.less": (
        "{opening} kustannukset olivat yhteensä {amount} trendiä pienemmät{when}{percent}"
    ),
    "headline.total.money.more": (
        "{opening} kustannukset olivat yhteensä {amount} trendiä suuremmat{when}{percent}"
    ),
    "headline.total.money.same": "{opening} kustannukset olivat yhteensä trendin mukaiset{when}{percent}",
    "headline.total.other.less": (
        "{opening} luvut olivat yhteensä {amount} pienempiä{when} kuin trendin mukaan{percent}"
    ),
    "headline.total.other.more": (
        "{opening} luvut olivat yhteensä {amount} suurempia{when} kuin trendin mukaan{percent}"
    ),
    "headline.total.other.same": "{opening} luvut olivat yhteensä samat{when} kuin trendin mukaan{percent}",
    "headline.percent": " ({percent} trendin mukaisesta tasosta)",
    "headline.zero_inside": (
        "Nolla sisältyy {level}:n väliin ({span}): pelkästään näiden lukujen perusteella ei voi sanoa, "
        "syntyikö säästöä vai lisäkustannuksia."
    ),
    "headline.otherwise": (
        "Säästö ({span}) on {prices} laskettuna {amount}; {level}:n todennäköisyydellä se on välillä "
        "{lower}…{upper}."
    ),
    "headline.otherwise.real": (
        "Säästö ({span}) on {prices} laskettuna {amount}, kun trendi on sovitettu kiinteähintaisiin "
        "kustannuksiin; {level}:n todennäköisyydellä se on välillä {lower}…{upper}."
    ),
    "headline.minus.money": "Miinusmerkki tarkoittaa, että kustannukset olivat trendiä suuremmat.",
    "headline.minus.other": "Miinusmerkki tarkoittaa, että luku oli trendiä suurempi.",
    # What the trend clauses call the costs: their {costs}.
    "subject.money": "kustannukset",
    "subject.other": "luvut",
    "subject.per_head": "kustannukset henkeä kohden",
    # Trends: name, what it does, and what the sentence says of it.
    "trend.linear": "suora",
    "trend.linear.what": "pienimmän neliösumman suora vertailukauden läpi (oletus)",
    "trend.linear.if": (
        "{costs} olisivat kehittyneet vuosien {first}–{last} suoran trendin mukaisesti{without}"
    ),
    "trend.growth": "tasainen vuosikasvu",
    "trend.growth.what": "tasainen vuotuinen kasvuprosentti, pienin neliösumma logaritmeista",
    "trend.growth.if": (
        "{costs} olisivat muuttuneet samalla vuotuisella prosentilla kuin vuosina {first}–{last}{without}"
    ),
    "trend.drift": "ensimmäisestä viimeiseen",
    "trend.drift.what": "suora vertailukauden ensimmäisestä vuodesta viimeiseen",
    "trend.drift.if": (
        "{costs} olisivat kehittyneet vuodesta {first} vuoteen {last} vedetyn suoran mukaisesti{without}"
    ),
    "trend.last": "viimeisen vuoden taso",
    "trend.last.what": "vertailukauden viimeisen vuoden taso",
    "trend.last.if": "{costs} olisivat pysyneet vuoden {last} tasolla",
    "trend.flat": "keskiarvo",
    "trend.flat.what": "vertailukauden keskiarvo joka vuosi",
    "trend.flat.if": "{costs} olisivat pysyneet vuosien {first}–{last} keskiarvossa{without}",
    "trend.declared": "ilmoitettu kasvu",
    "trend.declared.what": "tapauksessa ilmoitettu vuosikasvu vertailukauden viimeisestä vuodesta",
    "trend.declared.if": "{costs} olisivat vuodesta {last} kasvaneet ilmoitetut {growth} vuodessa",
    "trend.structural": "mukautuva trendi",
    "trend.structural.what": "mukautuva trendi, jonka taso ja kasvuvauhti vaihtelevat",
    "trend.structural.if": (
        "{costs} olisivat kehittyneet vuosista {first}–{last} lasketun mukautuvan trendin mukaisesti{without}"
    ),
    "trend.other.if": (
        "{costs} olisivat jatkuneet vuosien {first}–{last} trendin ”{trend}” mukaisesti{without}"
    ),
    "trend.without": " (ilman vuosia: {years})",
    # Comparison methods, as the trends; then the areas, the methods and the weights, as sentences.
    "comparison.none": "ei vertailua",
    "comparison.relative": "suhteessa verrokkialueisiin",
    "comparison.relative.what": "suhde muiden geometriseen keskiarvoon (oletus)",
    "comparison.relative.if": (
        "{costs} olisivat muuttuneet samalla tavalla kuin {areas} (perustana vuodet {first}–{last}{without})"
    ),
    "comparison.difference-in-differences": "erot eroissa",
    "comparison.difference-in-differences.what": "muutos on yhtä suuri kuin verrokkialueilla keskimäärin",
    "comparison.difference-in-differences.if": (
        "{costs} olisivat muuttuneet vuosien {first}–{last} keskiarvosta{without} saman verran kuin "
        "keskimäärin {areas}"
    ),
    "comparison.synthetic-control": "synteettinen kontrolli",
    "comparison.synthetic-control.what": "verrokkialueiden yhdistelmä, joka vastasi aluetta",
    "comparison.synthetic-control.if": (
        "{costs} olisivat kehittyneet samoin kuin {areas}, kun alueet on painotettu vastaamaan vuosia "
        "{first}–{last}{without}"
    ),
    "comparison.areas": "Vertailukohtana {areas}: {names}.",
    "comparison.areas.more": "{names} ja {count} muuta",
    "comparison.methods": "Säästö yhteensä eri menetelmillä ja {level}:n väli: {methods}.",
    "comparison.method": "{method} {amount} ({lower}…{upper})",
    "comparison.weights": "Painot: {weights}. Muiden alueiden painolla ei ole merkitystä.",
    "comparison.weights.all": "Painot: {weights}.",
    # The number of comparison areas: one text for each plural form.
    "areas.one": "yksi verrokkialue",
    "areas.other": "{count} verrokkialuetta",
    "areas.in.one": "yhdellä verrokkialueella",
    "areas.in.other": "{count} verrokkialueella",
    # The saving along the own trend and measured against the comparison areas, as sentences.
    "compared.when.one_year": "vuonna {span}",
    "compared.when.years": "vuosina {span} yhteensä",
    "compared.when.invented": "tässä keksityssä esimerkissä {when}",
    "compared.own.money.less": (
        "Alueen omaan trendiin ({way}) verrattuna kustannukset olivat {when} {amount} pienemmät ({level}:n "
        "todennäköisyydellä säästö on välillä {lower}…{upper})"
    ),
    "compared.own.money.more": (
        "Alueen omaan trendiin ({way}) verrattuna kustannukset olivat {when} {amount} suuremmat ({level}:n "
        "todennäköisyydellä säästö on välillä {lower}…{upper})"
    ),
    "compared.own.money.same": (
        "Alueen omaan trendiin ({way}) verrattuna kustannukset olivat {when} yhtä suuret ({level}:n "
        "todennäköisyydellä säästö on välillä {lower}…{upper})"
    ),
    "compared.own.other.less": (
        "Alueen omaan trendiin ({way}) verrattuna luvut olivat {when} {amount} pienemmät ({level}:n "
        "todennäköisyydellä säästö on välillä {lower}…{upper})"
    ),
    "compared.own.other.more": (
        "Alueen omaan trendiin ({way}) verrattuna luvut olivat {when} {amount} suuremmat ({level}:n "
        "todennäköisyydellä säästö on välillä {lower}…{upper})"
    ),
    "compared.own.other.same": (
        "Alueen omaan trendiin ({way}) verrattuna luvut olivat {when} samat ({level}:n todennäköisyydellä "
        "säästö on välillä {lower}…{upper})"
    ),
    "compared.against.money.less": (
        "; kun vertailukohtana on {areas}, kustannukset olivat {amount} pienemmät{percent}"
    ),
    "compared.against.money.more": (
        "; kun vertailukohtana on {areas}, kustannukset olivat {amount} suuremmat{percent}"
    ),
    "compared.against.money.same": (
        "; kun vertailukohtana on {areas}, kustannukset olivat yhtä suuret{percent}"
    ),
    "compared.against.other.less": (
        "; kun vertailukohtana on {areas}, luvut olivat {amount} pienemmät{percent}"
    ),
    "compared.against.other.more": (
        "; kun vertailukohtana on {areas}, luvut olivat {amount} suuremmat{percent}"
    ),
    "compared.against.other.same": "; kun vertailukohtana on {areas}, luvut olivat samat{percent}",
    "compared.percent": " ({percent} vertailutasosta)",
    "compared.minus.money": "Miinusmerkki tarkoittaa, että kustannukset olivat vertailutasoa suuremmat.",
    "compared.minus.other": "Miinusmerkki tarkoittaa, että luku oli vertailutasoa suurempi.",
    # The net saving, after the intervention's own cost.
    "net.after": (
        "Kun toimenpiteen omat kustannukset vuoden {last} loppuun mennessä ({cost}) vähennetään, "
        "nettosäästöksi jää {amount}"
    ),
    "net.after.more": (
        "Kun toimenpiteen omat kustannukset vuoden {last} loppuun mennessä ({cost}) vähennetään, nettosäästö "
        "on negatiivinen: {amount}"
    ),
    "net.inside": (
        "Toimenpiteen omat kustannukset vuoden {last} loppuun mennessä ({cost}) sisältyvät jo näihin "
        "kustannuksiin: nettosäästö on {amount}, ja ilman niitä säästö olisi {gross}"
    ),
    "net.inside.in_kind": "Luontoissuoritukset, {amount}, eivät ole tilinpäätöksessä, ja ne on vähennetty.",
    "net.interval": "; {level}:n todennäköisyydellä se on välillä {lower}…{upper}",
    "net.unknown": (
        "Toimenpiteen omia kustannuksia ei ole ilmoitettu, joten niitä ei ole vähennetty säästöstä."
    ),
    "net.new_money": (
        "Kun kustannuksista otetaan huomioon vain uusi raha ({cost}), nettosäästö on {amount}, {level}:n "
        "todennäköisyydellä välillä {lower}…{upper}{where}."
    ),
    "net.new_money.where": (
        "; tämä pätee, jos muualta siirretty raha ei sisältynyt tässä tarkasteltuihin kustannuksiin"
    ),
    # Where the intervals come from, and what they are worth.
    "interval.calibrated": (
        "Väli on kalibroitu: julkisten menojen ja palvelujen, elinkeinoelämän, kansantalouden ja matkailun "
        "vuosisarjoilla kokeiltuna tällaiset välit ovat pitäneet paikkansa keskimäärin niin usein kuin "
        "niissä luvataan. Väli perustuu vertailukauteen, eikä se riipu siitä, mihin trendiin toteutunutta "
        "verrataan. Kaikkia kuntia samaan aikaan kohtaavia muutoksia se ei ennakoi."
    ),
    "interval.textbook": (
        "Väli on laskettu oppikirjojen kaavalla: se pitää paikkansa, jos luvut noudattavat trendiä, ja on "
        "todellisissa vuosiluvuissa usein liian kapea."
    ),
    "interval.relative": (
        "Väli on kalibroitu vertailua varten: kun sitä on kokeiltu alueilla, joilla vastaavaa ei ollut "
        "tehty, välit ovat pitäneet paikkansa keskimäärin suunnilleen niin usein kuin niissä luvataan, "
        "joissakin palveluissa useammin ja toisissa harvemmin. Kaikkia alueita samalla tavalla koskevat "
        "muutokset eivät vaikuta vertailuun. Vain tätä aluetta koskevat muutokset vaikuttavat, johtuivatpa "
        "ne toimenpiteestä tai muusta."
    ),
    "interval.borrowed": (
        "Välin leveys riippuu myös siitä, kuinka paljon {count} muun alueen kustannukset vaihtelevat "
        "vuodesta toiseen: keskimmäisellä alueella (mediaani) {noise}."
    ),
    "interval.borrowed.ratio": (
        "Välin leveys riippuu myös siitä, kuinka paljon {count} verrokkialueen kustannukset vaihtelevat "
        "vuodesta toiseen muihin alueisiin verrattuna: keskimmäisellä alueella (mediaani) {noise}."
    ),
    "interval.permutation": (
        "Väli perustuu verrokkialueisiin: samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen "
        "({count}), ja sen virheet niillä kertovat, kuinka paljon se voi erehtyä tässä."
    ),
    "interval.permutation.few": (
        "Väli perustuu verrokkialueisiin: samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen "
        "({count}), ja sen virheet niillä kertovat, kuinka paljon se voi erehtyä tässä. Alueita on kuitenkin "
        "tälle todennäköisyydelle liian vähän, joten lisäksi oletetaan virheiden noudattavan Studentin "
        "t-jakaumaa."
    ),
    # Percentages, and two numbers with what lies between.
    "number.percent": "{number}\u00a0%",
    "number.between": "välillä {lower}…{upper}",
    # The scale of an amount in a sentence.
    "scale.1e6": "miljoonaa",
    "scale.1e9": "miljardia",
    "scale.1e12": "biljoonaa",
    # The prices that amounts are in.
    "prices.nominal": "käyvin hinnoin",
    "prices.real": "vuoden {year} hinnoin",
    "prices.forecast": "vuodesta {year} alkaen ennuste",
    "prices.own_index": "Hintaindeksi: tapauksen oma, lähdettä ei ole ilmoitettu",
    # The table of the years.
    "table.unit": "{scale} {unit}",
    "table.scale.1e3": "1\u00a0000",
    "table.scale.1e6": "milj.",
    "table.scale.1e9": "mrd.",
    "table.scale.1e12": "bilj.",
    "table.year": "Vuosi",
    "table.observed": "Toteutunut",
    "table.counterfactual": "Trendi",
    "table.counterfactual.compared": "Vertailutaso",
    "table.saving": "Säästö",
    "table.interval": "{level}:n väli",
    "table.total": "Yhteensä {start} alkaen",
    "table.total.gaps": "Yhteensä ({years})",
    "table.between": "{lower} … {upper}",
    "table.caption.other": "{measure}. Luvut: {unit}.",
    "table.caption.money": "{measure}. Luvut: {unit}, {prices}.",
    "table.caption.projected": (
        "Trendi: ennen vuotta {start} vertailukauden läpi piirretty viiva, vuodesta {start} alkaen sen jatke."
    ),
    "table.caption.projected.compared": (
        "Vertailutaso: verrokkialueiden kehityksen mukainen taso; ennen vuotta {start} vertailukauteen "
        "sovitettu viiva."
    ),
    "table.provisional": "* ennakkotieto",
    "table.outside": "° ei mukana vertailukaudessa",
    # The chart.
    "chart.legend": "● toteutunut   ○ trendi   ◉ molemmat   ┊ alku",
    "chart.legend.compared": "● toteutunut   ○ vertailutaso   ◉ molemmat   ┊ alku",
    "chart.left_out": "Kuviolle ei ole tilaa näin kapealla sivulla. Sen luvut ovat yllä olevassa taulukossa.",
    # What a saving is worth: per head.
    "per_head.saving": (
        "Henkeä kohden ({measure}) säästö vuonna {last} on {amount}, {level}:n todennäköisyydellä välillä "
        "{lower}…{upper}; keskimäärin ({span}) se on {mean} vuodessa, välillä {mean_lower}…{mean_upper}. "
        "Trendi on laskettu kustannuksista henkeä kohden ja kerrottu sen jälkeen toteutuneella "
        "henkilömäärällä."
    ),
    # What a saving is worth: fewer, or cheaper.
    "split.parts": (
        "Säästö ({span}) on {total}. Siitä määrän ({measure}) osuus on {fewer}, kun yksikkökustannus "
        "oletetaan trendin mukaiseksi, ja yksikkökustannuksen osuus {cheaper}, kun määrä oletetaan trendin "
        "mukaiseksi. Näiden yhteisvaikutus on {both}. Nämä kolme osuutta ovat yhteensä koko säästö. Kahdessa "
        "ensimmäisessä osuudessa miinusmerkki tarkoittaa, että määrä tai yksikkökustannus oli trendiä "
        "suurempi."
    ),
    "split.range": (
        "Mukaan luetuilla laskutavoilla määrän osuus on välillä {fewer_lowest}…{fewer_highest} ja "
        "yksikkökustannuksen osuus välillä {cheaper_lowest}…{cheaper_highest}."
    ),
    "split.trend": "Määrälle on laskettu oma trendinsä ({trend}).",
    "split.number": "Määrä",
    "split.projected": "Trendi",
    "split.each": "Yks.kust.",
    "split.fewer": "Määrästä",
    "split.cheaper": "Hinnasta",
    "split.both": "Yhdessä",
    "split.caption": (
        "Määrästä, hinnasta, yhdessä: määrän, yksikkökustannuksen ja yhteisvaikutuksen osuus säästöstä, "
        "{unit}. Yks.kust.: yksikkökustannus, {each}."
    ),
    # What a saving is worth: the steps from the estimate to what may be claimed.
    "bridge.step": "{unit}",
    "bridge.factor": "Kerroin",
    "bridge.by_year": "vuosittain",
    "bridge.gross": "Bruttoarvio",
    "bridge.net": "Jäljelle jää, netto",
    "bridge.cost": "Kustannus",
    "bridge.remains": (
        "Näiden korjausten ja toimenpiteen omien kustannusten jälkeen jäljelle jää {amount}; {level}:n "
        "todennäköisyydellä välillä {lower}…{upper}. Korjaukset ovat tapauksen omia oletuksia, eivätkä tämän "
        "raportin luvut osoita niitä oikeiksi."
    ),
    "bridge.remains.gross": (
        "Näiden korjausten jälkeen säästöstä jää {amount} ennen toimenpiteen omia kustannuksia, joita ei ole "
        "ilmoitettu; {level}:n todennäköisyydellä välillä {lower}…{upper}. Korjaukset ovat tapauksen omia "
        "oletuksia, eivätkä tämän raportin luvut osoita niitä oikeiksi."
    ),
    # What a saving is worth: the part that frees money.
    "cashable.part": (
        "Tapauksen mukaan säästöstä {share} vapauttaa rahaa: {amount}, {level}:n todennäköisyydellä välillä "
        "{lower}…{upper}{net}. Muu osa, {rest}, vapauttaa voimavaroja muuhun käyttöön mutta ei vähennä "
        "menoja, eikä sitä lasketa mukaan."
    ),
    "cashable.net": "; toimenpiteen omien kustannusten jälkeen {amount}, välillä {lower}…{upper}",
    # What a saving is worth: discounted, and paid back.
    "appraisal.npv": (
        "Kun vuotuinen diskonttokorko on {rate} ja rahamäärät diskontataan vuoteen {base}, säästön ({span}) "
        "nykyarvo on {benefits} ja toimenpiteen omien kustannusten nykyarvo maksuvuosien mukaan {costs}. "
        "Nettonykyarvo on {amount}, {level}:n todennäköisyydellä välillä {lower}…{upper}."
    ),
    "appraisal.benefits": (
        "Kun vuotuinen diskonttokorko on {rate} ja rahamäärät diskontataan vuoteen {base}, säästön ({span}) "
        "nykyarvo on {amount}, {level}:n todennäköisyydellä välillä {lower}…{upper}. Toimenpiteen omia "
        "kustannuksia ei ole ilmoitettu, joten nettonykyarvoa ei voida laskea."
    ),
    "appraisal.after.hold": (
        "OLETUS, ei havainto: vuoden {last} säästö jatkuu samansuuruisena myös sen jälkeen (vuosia {over}). "
        "Tämän osuus nettonykyarvosta on {amount} (välillä {lower}…{upper})."
    ),
    "appraisal.after.fade": (
        "OLETUS, ei havainto: vuoden {last} säästö pienenee tasaisesti nollaan {over} vuodessa. Tämän osuus "
        "nettonykyarvosta on {amount} (välillä {lower}…{upper})."
    ),
    "appraisal.after.no_cost": (
        "Tapauksessa ei ole ilmoitettu toimenpiteestä maksettavia kustannuksia vuoden {last} jälkeen: jos "
        "toiminta jatkuu, kustannuksetkin jatkuvat."
    ),
    "appraisal.after.part": (
        "OLETUS, ei havainto: vuoden {last} jälkeinen säästö, jonka osuus tästä on {amount} (välillä "
        "{lower}…{upper})."
    ),
    "appraisal.observed": (
        "Toteutuneiden vuosien (vuoden {last} loppuun asti) nettonykyarvo on {amount} (välillä "
        "{lower}…{upper})."
    ),
    "appraisal.observed.gaps": (
        "Toteutuneiden vuosien ({years}) nettonykyarvo on {amount} (välillä {lower}…{upper}), kun mukana "
        "ovat kaikki kustannukset vuoden {last} loppuun asti."
    ),
    "appraisal.beyond": (
        "Toimenpiteestä vuoden {last} jälkeen maksettavat kustannukset eivät ole mukana näissä luvuissa."
    ),
    "appraisal.bcr": "Hyöty-kustannussuhde on {ratio}, välillä {lower}…{upper}.",
    "appraisal.switching": (
        "Kustannusten kattamiseen tarvitaan {share} arvioidusta säästöstä (välillä {lower}…{upper})."
    ),
    "appraisal.switching.open": (
        "Kustannusten kattamiseen tarvitaan {share} arvioidusta säästöstä (vähintään {lower}; välin "
        "alarajalla mikään osuus ei riitä)."
    ),
    "appraisal.switching.none": (
        "Mikään osuus arviosta ei riitä kattamaan kustannuksia, koska säästöä ei syntynyt."
    ),
    "appraisal.payback": (
        "Ilman diskonttausta toimenpide maksaa arvion mukaan itsensä takaisin vuonna {year}; todennäköisyys "
        "sille, että näin on käynyt vuoden loppuun mennessä, on {chance}."
    ),
    "appraisal.payback.last": "Vuoden {last} loppuun mennessä todennäköisyys on {chance}.",
    "appraisal.payback.none": (
        "Ilman diskonttausta toimenpide ei ole arvion mukaan maksanut itseään takaisin vuoden {last} loppuun "
        "mennessä; todennäköisyys sille, että se on maksanut itsensä takaisin, on {chance}."
    ),
    "appraisal.irr": "Sisäinen korkokanta on {rate}, välillä {lower}…{upper}.",
    "appraisal.irr.alone": "Sisäinen korkokanta on {rate}; väliä sille ei voida laskea.",
    "appraisal.irr.at_most": "Sisäinen korkokanta on {rate}, enintään {upper} ilman alarajaa.",
    "appraisal.irr.at_least": "Sisäinen korkokanta on {rate}, vähintään {lower} ilman ylärajaa.",
    "appraisal.irr.none": "Sisäistä korkokantaa ei ole, tai niitä on useita.",
    "appraisal.cashable": (
        "Jos mukaan lasketaan vain rahaa vapauttava osa, nettonykyarvo on {amount} (välillä {lower}…{upper})."
    ),
    "appraisal.adjusted": "Edellä esitetyt korjaukset on otettu huomioon kaikissa näissä luvuissa.",
    "appraisal.rate.official": (
        "Diskonttokorko on virallinen reaalikorko, joka on tarkoitettu kiinteähintaisille luvuille: {source} "
        "({year})."
    ),
    "appraisal.rate.real": (
        "Diskonttokorko on tapauksessa annettu reaalikorko, joka on tarkoitettu kiinteähintaisille luvuille."
    ),
    "appraisal.rate.nominal": (
        "Diskonttokorko on tapauksessa annettu nimelliskorko, joka on tarkoitettu käypähintaisille luvuille."
    ),
    "appraisal.rate.falls": "Se laskee ajan myötä ja on viimeisenä näistä vuosista {rate}.",
    "appraisal.discounted": "Diskontattu",
    "appraisal.running": "Kertymä",
    "appraisal.paid_back": "Katettu",
    "appraisal.caption": (
        "{unit}. Diskontattu: säästö miinus kustannukset. Kertymä: ensimmäisestä vuodesta alkaen, ilman "
        "diskonttausta. Katettu: todennäköisyys, että kertymä on vähintään nolla."
    ),
    "appraisal.assumed": "† oletus",
    # What a saving is worth: probabilities that are near to 0 or 1.
    "chance.under": "alle {percent}",
    "chance.over": "yli {percent}",
    # What a saving is worth: to each payer.
    "payer.net": (
        "{name} ({share}): osuus säästöstä {saving}, osuus toimenpiteen omista kustannuksista {cost}; netto "
        "{amount}, {level}:n todennäköisyydellä välillä {lower}…{upper}"
    ),
    "payer.cashable": "; netto, kun vain rahaa vapauttava osa lasketaan, {amount}, välillä {lower}…{upper}",
    "payer.gains": (
        "{name} ({share}): osuus säästöstä {amount}, {level}:n todennäköisyydellä välillä {lower}…{upper}; "
        "osuutta toimenpiteen kustannuksista ei tiedetä"
    ),
    "payer.caption": "Kunkin maksajan nettotulos vuosittain, {unit}.",
    # The range of methods.
    "range.ways": "{count} tapaa",
    "range.ways.tenable": "{count} perusteltua tapaa",
    "range.ways.own": "{count} perusteltua tapaa ja tämän raportin oma",
    "range.lowest": "Pienin",
    "range.median": "Mediaani",
    "range.highest": "Suurin",
    "range.headline": "Tämä raportti",
    "range.ends": "Pienin säästö vuonna {year}: {lowest}. Suurin: {highest}.",
    "range.total": "Yhteensä",
    "range.rank": (
        "Kun säästöt ({year}) järjestetään pienimmästä suurimpaan, tämä raportti on sijalla {rank}, kun "
        "tapoja on {count}."
    ),
    "range.rank.compared": (
        "Kun säästöt ({year}) järjestetään pienimmästä suurimpaan, tämä raportti on sijalla {rank}, kun "
        "tapoja on {count}."
    ),
    "range.method": "{trend}, {first}–{last}",
    "range.not_judged": (
        "Vertailukaudella on vähemmän kuin {enough} vuotta. Se on liian vähän, jotta laskutapojen "
        "perusteltavuutta voisi arvioida, joten kaikki laskutavat on luettu mukaan."
    ),
    "range.tenable": (
        "Perusteltuja ovat laskutavat, joita vertailukausi ei kumoa: kun trendi lasketaan ilman "
        "vertailukauden viimeisiä vuosia ({years}), se poikkeaa niistä keskimäärin enintään {limit} vuodessa."
    ),
    "range.own_untenable": (
        "Tämän raportin oma trendi ei ole perusteltu: poikkeama on {error}. Se on silti luettu mukaan."
    ),
    "range.own_untenable.compared": (
        "Tämän raportin oma laskutapa ei ole perusteltu: poikkeama on {error}. Se on silti luettu mukaan."
    ),
    "range.untenable.one": (
        "Lisäksi yksi laskutapa poikkeaa liikaa vertailukauden omista viimeisistä vuosista, eikä sitä ole "
        "luettu mukaan:"
    ),
    "range.untenable.other": (
        "Lisäksi {count} laskutapaa poikkeaa liikaa vertailukauden omista viimeisistä vuosista, eikä niitä "
        "ole luettu mukaan:"
    ),
    "range.listed": "{trend} ({count})",
    "range.not_tenable": "Ei perusteltu",
    "range.missed": "Poikkeama",
    # Checks: what was found, by outcome.
    "check.baseline_length.passed": "Vertailukaudella on {count} vuotta.",
    "check.baseline_length.failed": (
        "Vertailukaudella on vain {count} vuotta. Kun vuosia on vähemmän kuin {enough}, trendi on tuskin "
        "arvausta parempi."
    ),
    "check.placebo_in_time.passed": (
        "Kokeeksi alku siirrettiin vuoteen {year}, jolloin mitään ei vielä ollut tehty. Sama menetelmä ei "
        "silloin osoita selvää säästöä: {saving} vuodessa ({level}:n todennäköisyydellä {between}), kun "
        "todellisesta alusta laskettu säästö on {real} vuodessa."
    ),
    "check.placebo_in_time.failed.found": (
        "Kokeeksi alku siirrettiin vuoteen {year}, jolloin mitään ei vielä ollut tehty. Sama menetelmä antaa "
        "silloin säästöksi {saving} vuodessa ({level}:n todennäköisyydellä {between}), vaikka tuloksen "
        "pitäisi olla lähellä nollaa. Todellisesta alusta laskettu säästö on {real} vuodessa."
    ),
    "check.placebo_in_time.failed.as_large": (
        "Kokeeksi alku siirrettiin vuoteen {year}, jolloin mitään ei vielä ollut tehty. Sama menetelmä antaa "
        "silloin säästöksi {saving} vuodessa ({level}:n todennäköisyydellä {between}). Poikkeama nollasta on "
        "vähintään yhtä suuri kuin todellisesta alusta laskettuna ({real} vuodessa)."
    ),
    "check.placebo_in_time.informative.short": (
        "Vertailukausi on liian lyhyt, jotta menetelmää voisi kokeilla vuosiin, jolloin mitään ei vielä "
        "ollut tehty."
    ),
    "check.placebo_in_time.informative.trend": (
        "Trendiä ei voi laskea pelkästä vertailukauden alkuosasta, joten menetelmää ei voitu kokeilla "
        "vuosiin, jolloin mitään ei vielä ollut tehty."
    ),
    "check.range_of_methods.passed.saving": (
        "Trendin voi laskea {count} tavalla, ja kaikilla tavoilla tulos on säästö."
    ),
    "check.range_of_methods.passed.saving.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla, ja kaikilla niistä tulos on säästö."
    ),
    "check.range_of_methods.passed.loss": (
        "Trendin voi laskea {count} tavalla, ja kaikilla tavoilla kokonaissäästö on negatiivinen."
    ),
    "check.range_of_methods.passed.loss.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla, ja kaikilla niistä kokonaissäästö on negatiivinen."
    ),
    "check.range_of_methods.failed.saving": (
        "Trendin voi laskea {count} tavalla. Tässä raportissa tulos on säästö, mutta osalla tavoista säästöä "
        "ei synny: näitä tapoja on {otherwise} ({trends})."
    ),
    "check.range_of_methods.failed.saving.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla. Tässä raportissa tulos on säästö, mutta osalla "
        "tavoista säästöä ei synny: näitä tapoja on {otherwise} ({trends})."
    ),
    "check.range_of_methods.failed.loss": (
        "Trendin voi laskea {count} tavalla. Tässä raportissa kokonaissäästö on negatiivinen, mutta osalla "
        "tavoista se ei ole: näitä tapoja on {otherwise} ({trends})."
    ),
    "check.range_of_methods.failed.loss.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla. Tässä raportissa kokonaissäästö on negatiivinen, "
        "mutta osalla tavoista se ei ole: näitä tapoja on {otherwise} ({trends})."
    ),
    "check.range_of_methods.informative.nothing": (
        "Kokonaissäästö on nolla, joten sen etumerkkiä ei voi verrata trendin {count} laskutavan välillä."
    ),
    "check.range_of_methods.informative.nothing.tenable": (
        "Kokonaissäästö on nolla, joten sen etumerkkiä ei voi verrata trendin {count} perustellun laskutavan "
        "välillä."
    ),
    "check.projection_length.passed": (
        "Trendi ulottuu vuoteen {last}. Se ei ulotu pidemmälle eteenpäin kuin vertailukausi taaksepäin "
        "(vuoteen {first})."
    ),
    "check.projection_length.failed": (
        "Trendi ulottuu vuoteen {last} eli pidemmälle eteenpäin kuin vertailukausi taaksepäin (vuoteen "
        "{first}). Viimeisten vuosien arvio on siksi heikolla pohjalla."
    ),
    "check.high_start.passed": (
        "Taso ei ollut vertailukauden viimeisenä vuonna ({year}) poikkeuksellisen korkea aiempiin vuosiin "
        "verrattuna."
    ),
    "check.high_start.failed": (
        "Vertailukauden viimeisenä vuonna ({year}) taso oli {above} aiempien vuosien trendin yläpuolella, "
        "mikä on poikkeuksellisen paljon. Näin korkea taso laskee usein itsestään, ja lasku näyttäisi "
        "säästöltä. Väli olettaa tason pysyvän, joten sekin näyttäisi silloin säästön liian suurena."
    ),
    "check.high_start.informative": (
        "Vertailukausi on liian lyhyt, jotta voisi sanoa, oliko taso sen viimeisenä vuonna poikkeuksellisen "
        "korkea."
    ),
    "check.high_start.informative.compared": (
        "Lähtötason poikkeuksellisuutta arvioidaan verrokkialueisiin verrattuna."
    ),
    "check.breaks.passed": (
        "Lukujen sisällön ei ole ilmoitettu muuttuneen vertailtavina vuosina, eikä vertailukaudella näy "
        "tasomuutosta (vuosia {count})."
    ),
    "check.breaks.failed.declared": (
        "Lukujen sisältö muuttui vertailtavina vuosina ({years}), joten osa säästöstä voi johtua pelkästään "
        "tästä muutoksesta."
    ),
    "check.breaks.failed.step": (
        "Vertailukaudella muutos vuodesta {before} vuoteen {year} oli {change}, mikä poikkeaa selvästi "
        "muista vuosimuutoksista. Yksi trendi kaikkien vuosien läpi voi johtaa harhaan."
    ),
    "check.breaks.failed.step.compared": (
        "Vertailukausi muuttuu vuodesta {before} vuoteen {year} verrokkialueisiin nähden {change}, kun "
        "niiden kehitys on otettu huomioon. Muutos on selvästi muista vuosimuutoksista poikkeava, joten yksi "
        "suhde kaikkien vuosien läpi voi johtaa harhaan."
    ),
    "check.breaks.informative": (
        "Lukujen sisällön ei ole ilmoitettu muuttuneen vertailtavina vuosina. Vertailukausi on liian lyhyt, "
        "jotta tasomuutoksen voisi nähdä siitä."
    ),
    "check.breaks.informative.compared": (
        "Lukujen sisältö muuttui vertailtavina vuosina ({years}). Kaikkiin alueisiin samalla tavalla osunut "
        "muutos ei vaikuta vertailuun, mutta tähän alueeseen eri tavalla osunut vaikuttaa."
    ),
    "check.influence.passed": (
        "Mikään yksittäinen vertailukauden vuosi ei ratkaise tulosta: kokonaissäästö on {total}, ja jos yksi "
        "vuosi jätetään pois, se on {between}."
    ),
    "check.influence.failed": (
        "Yksi vertailukauden vuosi ratkaisee tuloksen: ilman vuotta {year} kokonaissäästö olisi {without}, "
        "kun se nyt on {total}."
    ),
    "check.influence.informative.short": (
        "Vertailukaudesta ei voi jättää pois yhtään vuotta sen selvittämiseksi, ratkaiseeko yksi vuosi "
        "tuloksen."
    ),
    "check.influence.informative.nothing": (
        "Kokonaissäästö on nolla, joten yksittäinen vertailukauden vuosi ei voi kääntää sitä."
    ),
    "check.declared_growth.passed.within": (
        "Ilmoitettu kasvu ({declared} vuodessa) vastaa vertailukauden omaa kasvua, joka on {own} vuodessa "
        "({level}:n todennäköisyydellä {between})."
    ),
    "check.declared_growth.passed.below": (
        "Ilmoitettu kasvu ({declared} vuodessa) on pienempi kuin vertailukauden oma kasvu, joka on {own} "
        "vuodessa ({level}:n todennäköisyydellä {between}). Sen mukaan laskettu säästö on varovainen."
    ),
    "check.declared_growth.failed": (
        "Ilmoitettu kasvu ({declared} vuodessa) on suurempi kuin vertailukauden oma kasvu, joka on {own} "
        "vuodessa ({level}:n todennäköisyydellä {between}). Sen mukaan laskettu säästö näyttää liian "
        "suurelta."
    ),
    "check.declared_growth.informative": "Tapauksessa ei ole ilmoitettu kasvua.",
    "check.trend_inside_interval.passed": "Trendi on joka vuosi ja yhteensä {level}:n välin sisällä.",
    "check.trend_inside_interval.failed.years": (
        "Trendi on {level}:n välin ulkopuolella ({years}): vertailukauden kehityksen perusteella näin suuret "
        "tai pienet luvut ovat epätodennäköisiä. Käytä väliä, älä yksittäistä lukua."
    ),
    "check.trend_inside_interval.failed.total": (
        "Trendi on koko ajalta yhteensä {level}:n välin ulkopuolella: vertailukauden kehityksen perusteella "
        "näin suuret tai pienet luvut ovat epätodennäköisiä. Käytä väliä, älä yksittäistä lukua."
    ),
    "check.trend_inside_interval.informative": (
        "Väli on trendin oma, ja trendi on aina sen sisällä. Trendiä ei siksi voi arvioida sen avulla."
    ),
    "check.trend_inside_interval.informative.compared": "Väli on vertailun oma, ja luku on aina sillä.",
    "check.placebo_in_space.passed": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}): niistä yhtä kaukana omasta "
        "vertailutasostaan kuin tämä alue on {as_far} (tämä alue mukaan lukien {p})."
    ),
    "check.placebo_in_space.passed.alone": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}): yksikään niistä ei ole yhtä "
        "kaukana omasta vertailutasostaan kuin tämä alue."
    ),
    "check.placebo_in_space.failed": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}), vaikka niillä ei tiettävästi "
        "ollut tehty vastaavaa: niistä yhtä kaukana omasta vertailutasostaan kuin tämä alue on {as_far} "
        "(tämä alue mukaan lukien {p}). Tällainen ero syntyy usein sattumalta."
    ),
    "check.placebo_in_space.informative": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}): niistä yhtä kaukana omasta "
        "vertailutasostaan kuin tämä alue on {as_far}. Näin harvan alueen perusteella ei voi sanoa, syntyykö "
        "tällainen ero sattumalta."
    ),
    "check.placebo_in_space.informative.single": (
        "Kun verrokkialueita on yksi, menetelmää ei voi kokeilla alueilla, joilla vastaavaa ei ollut tehty."
    ),
    "check.placebo_in_space.informative.none": "Verrokkialueita, joilla menetelmää voisi kokeilla, ei ole.",
    "check.fit_before_start.passed.ratio": (
        "Ennen alkua alue kehittyi muiden tahdissa kuten alueet yleensä: suhde muihin muuttui {own} "
        "vuodessa, tyypillisellä verrokkialueella {median}."
    ),
    "check.fit_before_start.passed.line": (
        "Ennen alkua vertailutaso vastaa alueen lukuja yhtä hyvin kuin muillakin alueilla: poikkeama on "
        "{own} vuodessa, tyypillisellä verrokkialueella {median}."
    ),
    "check.fit_before_start.failed.ratio": (
        "Ennen alkua alue ei kehittynyt muiden tahdissa: suhde muihin muuttui {own} vuodessa, tyypillisellä "
        "verrokkialueella {median}. Verrokkialueet kertovat siitä vain vähän."
    ),
    "check.fit_before_start.failed.line": (
        "Ennen alkua vertailutaso ei vastaa alueen lukuja: poikkeama on {own} vuodessa, tyypillisellä "
        "verrokkialueella {median}. Alun jälkeisistä vuosista se kertoo siksi vain vähän."
    ),
    "check.fit_before_start.informative.single": (
        "Kun verrokkialueita on yksi, vastaavuutta ennen alkua ei voi arvioida."
    ),
    "check.fit_before_start.informative.none": (
        "Verrokkialueita, joihin vastaavuutta ennen alkua voisi verrata, ei ole."
    ),
    "check.parallel_trends.passed": (
        "Ennen alkua etäisyys muihin muuttui {own} vuodessa. Yhtä nopeasti muuttui {as_steep} verrokkialueen "
        "etäisyys, kun alueita on {count}. Mikään ei viittaa siihen, etteivät kehityssuunnat olisi olleet "
        "samat."
    ),
    "check.parallel_trends.failed": (
        "Jo ennen alkua etäisyys muihin muuttui {own} vuodessa, ja yhtä nopeasti muuttui vain {as_steep} "
        "verrokkialueen etäisyys, kun alueita on {count}: kehityssuunnat eivät olleet samat, vaikka "
        "menetelmä edellyttää sitä."
    ),
    "check.parallel_trends.informative": (
        "Ennen alkua etäisyys muihin muuttui {own} vuodessa. Yhtä nopeasti muuttui {as_steep} verrokkialueen "
        "etäisyys, kun alueita on {count}. Näin harvan alueen perusteella ei voi sanoa, olivatko "
        "kehityssuunnat samat."
    ),
    "check.parallel_trends.informative.none": (
        "Vain erot eroissa -menetelmä edellyttää samoja kehityssuuntia."
    ),
    "check.relative_drift.passed": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Tulos ei riipu siitä, jatkuiko muutos: jos "
        "se olisi jatkunut, kokonaismäärä alusta lähtien olisi {goes_on} kuin vertailutaso, ja jos se olisi"
        " päättynyt alkuun, {ends}."
    ),
    "check.relative_drift.passed.open": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Jatkuipa muutos tai ei, tulos ei eroa "
        "selvästi nollasta: jos se olisi jatkunut, kokonaismäärä alusta lähtien olisi {goes_on} kuin "
        "vertailutaso, ja jos se olisi päättynyt alkuun, {ends}."
    ),
    "check.relative_drift.passed.chance": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Näin suuri muutos voi syntyä sattumaltakin,"
        " kun vuosia on {seen}, joten jatkuvaa muutosta ei näkynyt."
    ),
    "check.relative_drift.failed": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Jos muutos olisi jatkunut vuoteen {end} "
        "({ahead} vuotta), pidempään kuin se oli näkynyt ({seen} vuotta), kokonaismäärä alusta lähtien "
        "olisi {goes_on} kuin vertailutaso, ja jos se olisi päättynyt alkuun, {ends}. Tulos riippuu siitä, "
        "kumpi pitää paikkansa, eikä se selviä luvuista."
    ),
    "check.relative_drift.informative.within": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Jos muutos olisi jatkunut vuoteen {end}, "
        "enintään yhtä pitkään kuin se oli näkynyt ({seen} vuotta), kokonaismäärä alusta lähtien olisi "
        "{goes_on} kuin vertailutaso, ja jos se olisi päättynyt alkuun, {ends}. Tulos riippuu siitä, kumpi "
        "pitää paikkansa."
    ),
    "check.relative_drift.informative.none": (
        "Muutosta muihin alueisiin nähden arvioidaan vain, kun vertailu perustuu alueen ja muiden suhteeseen."
    ),
    "check.spill_over.passed": (
        "Yhdestäkään verrokkialueesta ei ole tässä kansiossa omaa tapausta, joka olisi alkanut vertailtavaan "
        "aikaan mennessä."
    ),
    "check.spill_over.failed": (
        "Verrokkialueista näin monesta on oma tapaus, joka oli alkanut vertailtavaan aikaan mennessä: "
        "{count} ({names}). Jos niillä tehtiin vastaavaa, säästö näyttää liian pieneltä."
    ),
    "check.spill_over.informative.none": "Verrokkialueita, joilla olisi voitu tehdä vastaavaa, ei ole.",
    "check.regression_to_the_mean.passed": (
        "Vertailukauden lopussa alue ei ollut muihin verrattuna poikkeuksellisen korkealla: omaan aiempaan "
        "tasoonsa suhteutettuna se oli ylhäältä lukien sijalla {rank}, kun alueita on {count}."
    ),
    "check.regression_to_the_mean.passed.stayed": (
        "Vertailukauden lopussa alue oli muihin verrattuna korkealla omaan aiempaan tasoonsa suhteutettuna "
        "(sija {rank}, kun alueita on {count}). Ylimpään neljännekseen kuuluneista verrokkialueista "
        "({as_high}) kuitenkin vain {fell} palautui sen jälkeen alemmas."
    ),
    "check.regression_to_the_mean.failed": (
        "Vertailukauden lopussa alue oli muihin verrattuna korkealla omaan aiempaan tasoonsa suhteutettuna "
        "(sija {rank}, kun alueita on {count}). Ylimpään neljännekseen kuuluneista verrokkialueista "
        "({as_high}) {fell} palautui sen jälkeen alemmas: tällainen palautuminen näyttäisi itsessään "
        "säästöltä."
    ),
    "check.regression_to_the_mean.informative": (
        "Verrokkialueita on liian vähän, jotta voisi sanoa, palautuivatko yhtä korkealla olleet alueet "
        "itsestään alemmas."
    ),
    "check.regression_to_the_mean.informative.not_positive": (
        "Nollaa tai negatiivisia kustannuksia ei voi asettaa järjestykseen muiden rinnalle, joten lähtötason "
        "korkeutta ei voitu arvioida."
    ),
    "check.regression_to_the_mean.informative.none": (
        "Verrokkialueita, joista näkisi, palautuivatko yhtä korkealla olleet itsestään alemmas, ei ole."
    ),
    # Checks: what each is called, without figures; if it failed, what is wrong.
    "short.baseline_length": "vertailukauden pituus",
    "short.baseline_length.failed": "lyhyt vertailukausi",
    "short.breaks": "tasomuutokset luvuissa",
    "short.breaks.failed.declared": "lukujen sisältö muuttui",
    "short.breaks.failed": "hyppäys aiemmissa vuosissa",
    "short.declared_growth": "ilmoitettu kasvu",
    "short.declared_growth.failed": "ilmoitettu kasvu on vertailukauden kasvua suurempi",
    "short.fit_before_start": "vastaavuus verrokkialueisiin ennen alkua",
    "short.fit_before_start.failed": "heikko vastaavuus verrokkialueisiin ennen alkua",
    "short.high_start": "taso viimeisenä vuonna ennen alkua",
    "short.high_start.failed": "poikkeuksellisen korkea taso juuri ennen alkua",
    "short.influence": "yksittäisten vuosien paino",
    "short.influence.failed": "yksi vuosi ratkaisee tuloksen",
    "short.parallel_trends": "samat kehityssuunnat ennen alkua",
    "short.parallel_trends.failed": "eri kehityssuunnat jo ennen alkua",
    "short.placebo_in_space": "sama menetelmä verrokkialueilla",
    "short.placebo_in_space.failed": "yhtä suuria eroja muillakin alueilla",
    "short.placebo_in_time": "sama menetelmä ennen alkua",
    "short.placebo_in_time.failed.found": "säästö jo ennen kuin mitään oli tehty",
    "short.placebo_in_time.failed": "yhtä suuri ero jo ennen alkua",
    "short.projection_length": "ennusteen pituus",
    "short.projection_length.failed": "ennuste on vertailukautta pidempi",
    "short.range_of_methods": "muut tavat laskea trendi",
    "short.range_of_methods.failed": "muut laskutavat antavat toisen tuloksen",
    "short.regression_to_the_mean": "paluu korkealta tasolta",
    "short.regression_to_the_mean.failed": "muutkin palasivat yhtä korkealta itsestään",
    "short.relative_drift": "muutos verrokkialueisiin nähden ennen alkua",
    "short.relative_drift.failed": "alkua edeltänyt muutos ratkaisee tuloksen",
    "short.spill_over": "verrokkialueiden omat tapaukset",
    "short.spill_over.failed": "osalla verrokkialueista on oma tapaus",
    "short.trend_inside_interval": "luku epävarmuusvälinsä sisällä",
    "short.trend_inside_interval.failed": "luku on epävarmuusvälinsä ulkopuolella",
    # A yearly change in a check, by its direction.
    "change.fell": "{subject} pienenivät {percent}",
    "change.rose": "{subject} kasvoivat {percent}",
    # A total beside the projected one in a check.
    "difference.lower": "{amount} pienempi",
    "difference.higher": "{amount} suurempi",
    # The legend of the checks' marks.
    "checks.named": "{name}: {text}",
    "checks.legend": "✓ kunnossa   ✗ huomautettavaa   – ei voida arvioida",
    # Reported figures.
    "reported.saving": "{years}: säästö {amount}",
    "reported.extra": "{years}: lisäkustannus {amount}",
    "reported.bcr": "{years}: hyöty-kustannussuhde {amount}",
    "reported.per_head": "{years}: säästö henkeä kohden {amount} vuodessa",
    "reported.about": "noin {amount}",
    "reported.up_to": "enintään {amount}",
    "reported.gross": ", ennen toimenpiteen omia kustannuksia",
    "reported.net": ", toimenpiteen omien kustannusten jälkeen",
    "reported.prices": ", {prices}",
    "reported.forecast": ", ennakkoarvio",
    "reported.by": " ({source})",
    "reported.claim": "Tämä on tekijöidensä väite, ei tulos.",
    "reported.estimate": "Arvio on {estimate}, väli {lower}…{upper}: {verdict}.",
    "reported.estimate.at_least": "Arvio on {estimate}, vähintään {lower} ilman ylärajaa: {verdict}.",
    "reported.estimate.outside": (
        "Tästä trendistä laskettuna {estimate}; väli on {lower}…{upper}, eikä tämä luku ole sillä: {verdict}."
    ),
    "reported.estimate.at_most": "Arvio on {estimate}, enintään {upper} ilman alarajaa: {verdict}.",
    "reported.needed": (
        "Luku pitäisi paikkansa, jos {subject} olisivat ilman toimenpidettä muuttuneet vuodesta {last} "
        "alkaen {needed} vuodessa"
    ),
    "reported.needed.before": " (vertailukaudella: {before} vuodessa)",
    "reported.needed.real": ", kiintein hinnoin laskettuna",
    "reported.needed.ways": (
        "; mukaan luettuja laskutapoja on {count}, ja niistä näin suuren tai suuremman luvun antavia on "
        "{reaching}."
    ),
    "reported.needed.none": "; yksikään {count} mukaan luetusta laskutavasta ei anna näin suurta lukua.",
    # How a reported figure lies beside the estimate.
    "verdict.inside_interval": "ilmoitettu luku on välin sisällä",
    "verdict.inside_range": (
        "ilmoitettu luku on välin ulkopuolella, mutta siihen päästään muilla mukaan luetuilla laskutavoilla"
    ),
    "verdict.outside": (
        "ilmoitettu luku on välin ulkopuolella, eikä siihen päästä millään muullakaan mukaan luetulla "
        "laskutavalla"
    ),
    # Why a reported figure cannot be recomputed.
    "not_recomputable.years": "Lukua ei voi tarkistaa: tapauksessa ei ole arviota näiltä vuosilta.",
    "not_recomputable.prices": "Lukua ei voi tarkistaa: tapauksessa ei ole tietoa tästä hintatasosta.",
    "not_recomputable.investment": (
        "Lukua ei voi tarkistaa: toimenpiteen omia kustannuksia ei ole ilmoitettu."
    ),
    "not_recomputable.rate": "Lukua ei voi tarkistaa: diskonttokorko on tarkoitettu toiselle hintatasolle.",
    "not_recomputable.counterfactual": (
        "Lukua ei voi tarkistaa: trendin mukaiset kustannukset eivät ole nollaa suuremmat."
    ),
    "not_recomputable.payment": (
        "Lukua ei voi tarkistaa: toimenpiteestä ei ollut siihen mennessä maksettu mitään."
    ),
    # Warnings.
    "warning.no_other_prices": (
        "Säästöä ei voida laskea sekä käyvin että kiintein hinnoin, koska hintaindeksistä puuttuu tietoja: "
        "{years}."
    ),
    "warning.missing.baseline": "Vertailukaudelta puuttuu: {years}.",
    "warning.missing.post": "Alun jälkeen puuttuu: {years}. Yhteissumma ei sisällä näitä vuosia.",
    "warning.no_costs": (
        "Vertailukaudella ei ollut lainkaan kustannuksia, joten mikään ei kerro, kuinka epävarma ennuste on. "
        "Kapea väli ei tarkoita varmuutta."
    ),
    "warning.excluded": "Vertailukaudesta on jätetty pois {year}. {why}",
    "warning.break": "Lukujen sisältö muuttui vuonna {year}. {why}",
    "warning.provisional": "Ennakkotietoja: {years}.",
    "warning.negative_costs": "Osa kustannuksista on negatiivisia, koska ne ovat nettokustannuksia: {years}.",
    "warning.held_at_zero": (
        "Ennuste laskisi alle nollan ({years}) ja on siksi nolla: trendi ei päde niin pitkälle."
    ),
    "warning.negative_counterfactual": (
        "Trendi laskee alle nollan ({years}), mikä ei ole mahdollista: se ei päde niin pitkälle."
    ),
    "warning.trend_left_out": (
        "Menetelmien vertailusta puuttuu ”{trend}”, jota näistä luvuista ei voi laskea."
    ),
    "warning.investment_later": (
        "Vuoden {last} jälkeisiä toimenpiteen kustannuksia ({amount}) ei ole vähennetty nettosäästöstä."
    ),
    "warning.language": (
        "Osaa tämän tapauksen teksteistä ei ole suomeksi. Ne näytetään sillä kielellä, jolla ne on "
        "kirjoitettu."
    ),
    "warning.declared_prices": (
        "Ilmoitettu kasvu on tapauksen omassa hintatasossa, joten säästöä ei esitetä muissa hinnoissa."
    ),
    "warning.raised": "Korjaus ”{name}” suurentaa säästöä.",
    "warning.unmeasured": (
        "Toimenpiteen omista kustannuksista {amount} maksettiin vuosina, joilta säästöä ei lasketa "
        "({years}). Ne katsotaan osaksi näitä kustannuksia, eikä niitä ole vähennetty nettosäästöstä. "
        "Korjauksissa, nettonykyarvossa ja maksajien osuuksissa ne ovat mukana."
    ),
    "warning.shares": (
        "Maksajien osuudet ovat ilmoitettuina yhteensä {total}; ne on suhteutettu niin, että summa on "
        "100\u00a0%."
    ),
    "warning.no_volume": (
        "Säästöä ei ole jaettu määrän ja yksikkökustannuksen osuuksiin, koska määrän trendi laskee nollaan."
    ),
    "warning.left_out.own": "Vertailusta on jätetty pois kunta itse: {names}.",
    "warning.left_out.total": "Vertailusta on jätetty pois muiden alueiden summa: {names}.",
    "warning.left_out.excluded": "Vertailusta on tapauksessa jätetty pois: {names}.",
    "warning.left_out.missing": "Vertailusta on jätetty pois, koska luku puuttuu: {names}.",
    "warning.left_out.not_positive": (
        "Vertailusta on jätetty pois, koska luku on nolla tai negatiivinen: {names}."
    ),
    "warning.left_out.unreadable": "Vertailusta on jätetty pois, koska lukua ei voi lukea: {names}.",
    "warning.left_out.same_figures": (
        "Vertailusta on jätetty pois, koska luvut ovat samat kuin tapauksessa tai toisella alueella: {names}."
    ),
    "warning.odd_figures": (
        "Verrokkialueiden lukuja, jotka ovat yli kaksi ja puoli kertaa niin suuria tai pieniä kuin "
        "ympäröivinä vuosina ja voivat olla virheellisiä: {names}."
    ),
    "warning.without_odd": "Ilman näitä alueita säästö olisi yhteensä {amount}.",
    "warning.other_figures": (
        "Verrokkialueiden taulukossa on eri luvut ({who}; {years}) kuin tapauksessa. Laskelmassa on käytetty "
        "tapauksen lukuja."
    ),
    # What `savings check` understood of a case.
    "understood.measure": "Luvut: {measure}; {parts}",
    "understood.basis.net": "netto",
    "understood.basis.gross": "brutto",
    "understood.from.outturn": "tilinpäätöksistä",
    "understood.from.budget": "talousarvioista",
    "understood.from.statistics": "tilastoista",
    "understood.from.published": "vain julkaistut luvut",
    "understood.from.illustrative": "KEKSITTY ESIMERKKI",
    "understood.years": "Vuodet: {span}: ennen alkua {before}, alusta lähtien {after}",
    "understood.missing": "; puuttuu: {years}",
    "understood.start": "Alku: {start}",
    "understood.trend": "Trendi: {trend}{growth}; vertailukausi {span}: {count} vuotta",
    "understood.growth": " {growth} vuodessa",
    "understood.excluded": ", pois jätetty: {years}",
    "understood.costs.money": "Kustannukset: {range} vuodessa",
    "understood.costs.other": "Luvut vuosittain: {range}",
    "understood.per_head": "Henkeä kohden ({measure}: {heads}): {range} vuodessa",
    "understood.investment": "Toimenpiteen kustannukset: {amount} vuoden {last} loppuun mennessä ({kinds})",
    "understood.investment.all": "Toimenpiteen kustannukset: yhteensä {amount} ({kinds})",
    "understood.investment.later": "; vuoden {last} jälkeen {amount}",
    "understood.investment.inside": "; sisältyvät edellä mainittuihin kustannuksiin",
    "understood.investment.beside": "; eivät sisälly edellä mainittuihin kustannuksiin",
    "understood.kind.new": "uutta rahaa",
    "understood.kind.moved": "muualta siirrettyä",
    "understood.kind.in_kind": "luontoissuorituksia",
    "understood.prices": "Rahamäärät: {prices}",
    "understood.comparison": "Vertailu: {areas} ({names}); menetelmä: {method}",
    "understood.left_out": "Vertailusta pois jätetyt alueet ({count}): {reasons}",
    "understood.left_out.own": "kunta itse ({names})",
    "understood.left_out.total": "muiden alueiden summa ({names})",
    "understood.left_out.excluded": "rajattu pois tapauksessa ({names})",
    "understood.left_out.missing": "luku puuttuu ({names})",
    "understood.left_out.not_positive": "luku on nolla tai negatiivinen ({names})",
    "understood.left_out.unreadable": "lukua ei voi lukea ({names})",
    "understood.left_out.same_figures": "samat luvut kuin tapauksessa tai toisella alueella ({names})",
    "understood.besides": "Lisäksi: {parts}",
    "understood.reported": "julkaistut luvut ({count})",
    "understood.price_index": "hintaindeksi ({name})",
    "understood.own_index": "tapauksen oma",
    "understood.volume": "määrä ({measure}: {numbers})",
    "understood.adjustments": "korjaukset ({count})",
    "understood.payers": "maksajat ({count})",
    "understood.cashable": "rahaa vapauttava osuus ({share})",
    "understood.appraisal": "nettonykyarvo",
    "understood.breaks": "lukujen sisällön muutokset ({count})",
    "understood.provisional": "ennakkotietovuodet ({count})",
    "understood.caveats": "huomautukset ({count})",
    # The rows of a batch.
    "batch.note": (
        "Tässä on kyse kuntien omasta kehittämistyöstä. Kyseessä ei ole tieteellinen tutkimus. Yksittäisten "
        "toimenpiteiden tai muiden yhteiskunnallisten muutosten vaikutusta ei ole eritelty. Mistä kunkin "
        "tapauksen luvut ovat peräisin, kerrotaan sen omassa huomautuksessa (CSV, JSON, raportit)."
    ),
    "batch.case": "Tapaus",
    "batch.unit": "Yks.",
    "batch.saving": "Säästö",
    "batch.lower": "alaraja",
    "batch.upper": "yläraja",
    "batch.percent": "%",
    "batch.failed": "Huom.",
    "batch.observed": "Toteutunut",
    "batch.projected": "Trendi",
    "batch.year": "Vuosi",
    "batch.period": "Jakso",
    "batch.period.baseline": "ennen",
    "batch.period.post": "jälk.",
    "batch.period.outside": "–",
    "batch.period.reported": "ilm.",
    "batch.error": "virhe",
    "batch.reported_only": "vain julkaistut luvut: mitään ei ole laskettu",
    # The summary of a batch.
    "portfolio.count": "Tapauksia",
    "portfolio.estimated": "  arvioitu",
    "portfolio.counted": "    mukana summissa ja keskiarvossa",
    "portfolio.saved": "      kustannukset olivat trendiä pienemmät",
    "portfolio.surely_saved": "        ja säästön väli kokonaan nollan yläpuolella",
    "portfolio.not_saved": "      kustannukset eivät olleet trendiä pienemmät",
    "portfolio.surely_not_saved": "        ja säästön väli kokonaan nollan alapuolella",
    "portfolio.invented": "    jätetty pois: keksittyjä esimerkkejä",
    "portfolio.invented.included": "    näistä keksittyjä, mukana pyynnöstä",
    "portfolio.doubles": "    jätetty pois: sama kunta jo mukana",
    "portfolio.doubles.included": "    näistä samaa kuntaa toistamiseen, mukana pyynnöstä",
    "portfolio.reported_only": "  vain julkaistut luvut, ei summissa",
    "portfolio.error": "  virhe, ei summissa",
    "portfolio.left_out": "SUMMISTA JA KESKIARVOSTA JÄTETTY POIS",
    "portfolio.left_out.invented": "Keksityt esimerkkiluvut eivät kerro todellisista säästöistä: {names}.",
    "portfolio.left_out.double": (
        "Kukin kunta on mukana vain kerran, ensimmäisellä tapauksellaan. Nämä koskevat samaa kuntaa, samaa "
        "yksikköä ja osittain samoja vuosia, tai niissä on täsmälleen samat vuosittaiset kustannukset "
        "toisella nimellä: {names}. Jos kyse on eri kustannuksista, kaikki saa mukaan valinnalla --include "
        "doubles."
    ),
    "portfolio.counted_is": "{id} (mukana on {of})",
    "portfolio.more": "{names} ja vielä {count} muuta",
    "portfolio.included": "MUKANA PYYNNÖSTÄ",
    "portfolio.included.invented": (
        "Keksittyjä tapauksia: {count}. Alla olevat summat ja keskiarvo eivät siksi perustu pelkästään "
        "todellisiin tapauksiin."
    ),
    "portfolio.included.doubles": (
        "Tapauksia, joiden kunta on jo mukana: {count}. Samat kustannukset voivat olla summissa ja "
        "keskiarvossa kahteen kertaan, ja välit ovat silloin liian kapeita."
    ),
    "portfolio.sums": "SÄÄSTÖT YHTEENSÄ",
    "portfolio.sum.less": (
        "{unit} (tapauksia {count}): kustannukset olivat yhteensä {amount} trendiä pienemmät. Säästö on "
        "{level}:n todennäköisyydellä välillä {lower}…{upper}."
    ),
    "portfolio.sum.more": (
        "{unit} (tapauksia {count}): kustannukset olivat yhteensä {amount} trendiä suuremmat. Säästö on "
        "{level}:n todennäköisyydellä välillä {lower}…{upper}."
    ),
    "portfolio.prices": "{unit} {prices}",
    "portfolio.assumed": (
        "Oletus: koko maata koskevat muutokset osuvat kaikkiin sen kuntiin, joten saman maan kahden "
        "tapauksen arviointivirheiden korrelaatio on {correlation}. Eri maiden tapausten arviointivirheet "
        "ovat toisistaan riippumattomia. Tapaukset, joissa maata ei ole ilmoitettu, luetaan samaan maahan."
    ),
    "portfolio.kinds": (
        "Mukana alueita lajeittain: {kinds}. Jos jokin alueista kuuluu toiseen, esimerkiksi kunta "
        "maakuntaan, sen kustannukset lasketaan kahteen kertaan. Ohjelma ei pysty havaitsemaan tätä."
    ),
    "portfolio.kind.municipality": "kuntia {count}",
    "portfolio.kind.county": "maakuntia tai vastaavia {count}",
    "portfolio.kind.state": "osavaltioita {count}",
    "portfolio.kind.other": "muita alueita {count}",
    "portfolio.mean": (
        "Säästö oli keskimäärin {mean} trendin mukaisesta tasosta (tapauksia {count}). Keskiarvo on "
        "{level}:n luottamustasolla {between}."
    ),
    "portfolio.mean.heading": "KESKIMÄÄRÄINEN SÄÄSTÖ",
    "portfolio.mean.assumed": (
        "Oletus: tapaukset ovat toisistaan riippumattomia, eli yhden arviointivirhe ei kerro mitään toisen "
        "virheestä. Koko maata koskevat muutokset osuvat kuitenkin kaikkiin maan tapauksiin. Jos samasta "
        "maasta on useita tapauksia, keskiarvon väli on siksi liian kapea."
    ),
    "portfolio.predicted": (
        "Uuden samantapaisen tapauksen säästö olisi noin {level}:n todennäköisyydellä {between}."
    ),
    "portfolio.checks": "TARKISTUKSET, JOISSA ON HUOMAUTETTAVAA",
    "portfolio.of": "{count}/{all}",
    # Työkirja: taulukoiden nimet (enintään 31 merkkiä), otsikot ja vartijat.
    "workbook.sheet.summary": "Yhteenveto",
    "workbook.sheet.figures": "Luvut",
    "workbook.sheet.ways": "Laskutavat",
    "workbook.sheet.notes": "Tarkistukset ja huomautukset",
    "workbook.footer": "Ei tieteellinen tutkimus. Huomautus on jokaisen taulukon alussa.",
    "workbook.footer.rows": "Ei tieteellinen tutkimus. Huomautus on jokaisen rivin viimeisessä sarakkeessa.",
    "workbook.page": "sivu {page}/{pages}",
    "workbook.rerun": "aja savings uudelleen",
    "workbook.yes": "kyllä",
    "workbook.no": "ei",
    "workbook.not_judged": "ei arvioitu",
    "workbook.as_reported": "Tämän työkirjan luvut ovat raportin lukuja.",
    "workbook.changed": (
        "LUKUJA ON MUUTETTU: lauseet eivät koske niitä. Muuta tapaustiedostoa ja aja savings uudelleen."
    ),
    "workbook.colours": (
        "Sininen: syötetty luku. Musta: kaava. Harmaa kursiivi: savings-ohjelman laskema luku, joka "
        "ilmoittaa, jos sen pohjana olevaa lukua on muutettu."
    ),
    "workbook.measure": "{measure}. Luvut: {unit}.",
    "workbook.unit": "Luvut: {unit}",
    "workbook.result": "Tulos {years}",
    "workbook.in_report": "Raportissa",
    "workbook.agrees": "Sama kuin raportissa",
    "workbook.projected": "Ennuste",
    "workbook.range_lower": "Säästön {level}:n epävarmuusväli, alaraja",
    "workbook.range_upper": "Säästön {level}:n epävarmuusväli, yläraja",
    "workbook.detectable": "Pienin säästö, joka olisi erottunut",
    "workbook.share": "Säästön osuus ennusteesta",
    "workbook.cost": "Toimenpiteen omat kustannukset",
    "workbook.cost.in_kind": "josta ilman rahaa saatua",
    "workbook.cost.moved": "josta muualta siirrettyä",
    "workbook.gross": "Säästö ennen omia kustannuksia",
    "workbook.net": "Nettosäästö",
    "workbook.net_lower": "Nettosäästön {level}:n epävarmuusväli, alaraja",
    "workbook.net_upper": "Nettosäästön {level}:n epävarmuusväli, yläraja",
    "workbook.chart": "Toteutunut ja ennuste, {who}",
    "workbook.chart.desc": (
        "Viivakuvio vuosittain, {first}–{last}: toteutunut, ennuste vuodesta {start} alkaen ja sen "
        "{level}:n epävarmuusväli. Kaikki luvut ovat taulukossa {sheet}."
    ),
    "workbook.band": "{level}:n epävarmuusväli",
    "workbook.starts_in": "Vuosi lukuna",
    "workbook.as_typed": "Toteutunut tapauksen hinnoin",
    "workbook.index": "Hintaindeksi",
    "workbook.heads": "Henkilöt",
    "workbook.projected_lower": "Ennuste, {level}, alaraja",
    "workbook.projected_upper": "Ennuste, {level}, yläraja",
    "workbook.saving_lower": "Säästö, {level}, alaraja",
    "workbook.saving_upper": "Säästö, {level}, yläraja",
    "workbook.cumulative": "Säästö, kertynyt",
    "workbook.textbook_lower": "Oppikirjan {level}, alaraja",
    "workbook.textbook_upper": "Oppikirjan {level}, yläraja",
    "workbook.total": "Yhteensä {years}",
    "workbook.interval": "{level}:n epävarmuusväli",
    "workbook.baseline": "Vertailukausi",
    "workbook.used": "Luku, jonka kautta suora kulkee",
    "workbook.kept_copy": "Raportissa",
    "workbook.parts": "Kaavojen osat",
    "workbook.unchanged": "Vertailukausi, hintaindeksi ja henkilöt ennallaan",
    "workbook.count": "Vertailukauden vuodet",
    "workbook.level": "Epävarmuusvälin taso",
    "workbook.quantile": "Studentin t",
    "workbook.error": "Keskivirhe suoran ympärillä",
    "workbook.centre": "Vuosien keskiarvo",
    "workbook.spread": "Vuosien poikkeamien neliösumma",
    "workbook.base": "Hintaindeksi vuonna {year}",
    "workbook.usual": "Henkilöt ennen alkua",
    "workbook.line": "Suora",
    "workbook.line_lower": "Suora, alaraja",
    "workbook.line_upper": "Suora, yläraja",
    "workbook.for_chart": "Kuvion luvut",
    "workbook.width": "Välin leveys",
    "workbook.way": "Laskutapa",
    "workbook.from": "Alkaen",
    "workbook.to": "Päättyen",
    "workbook.tenable": "Perusteltu",
    "workbook.counts": "Mukana",
    "workbook.missed": "Poikkeama vuodessa",
    "workbook.saving_in": "Säästö {years}",
    "workbook.limit": "Perustellun tavan suurin poikkeama",
    "workbook.counting": "Mukana olevat tavat",
    "workbook.giving": "joista säästöä antavat",
}
