"""English."""

LOCALE = "en"

MONEY = "¤#,##0{decimals}"

MESSAGES = {
    # Headings.
    "heading.investment": "What it cost",
    "heading.saving": "The saving",
    "heading.years": "Year by year",
    "heading.comparison": "The comparison areas",
    "heading.split": "Fewer, or cheaper?",
    "heading.bridge": "From the estimate to what may be claimed",
    "heading.appraisal": "What it is worth",
    "heading.payers": "Who pays, who gains",
    "heading.range": "If the trend had been drawn another way",
    "heading.checks": "Checks",
    "heading.reported": "Published figures",
    "heading.note": "Please note",
    "heading.research": "Research by others",
    "heading.sources": "Sources",
    # The note that goes with every figure: four facts, and what else must be said with them.
    "disclaimer.what": "This describes {of_an_area} own development work and is not a scientific study.",
    "disclaimer.what.illustrative": (
        "This is an invented example of {of_an_area} own development work and is not a scientific study."
    ),
    "disclaimer.no_research": "No research was carried out alongside it.",
    "disclaimer.research": "Others have studied the intervention; this report is not that study.",
    "disclaimer.figures.outturn": (
        "The figures come from {of_the_area} own budget follow-up: its closed accounts."
    ),
    "disclaimer.figures.budget": (
        "The figures come from {of_the_area} own budget follow-up: its budgets, not its closed accounts."
    ),
    "disclaimer.figures.statistics": "The figures come from statistics, not from {of_the_area} own accounts.",
    "disclaimer.figures.published": (
        "The figures are only those that were published; {of_the_area} own yearly figures were not available."
    ),
    "disclaimer.figures.illustrative": (
        "The figures are invented for illustration; they are not {of_the_area} data."
    ),
    "disclaimer.not_separated": (
        "Neither the effect of single measures nor that of other changes in society has been separated out."
    ),
    "disclaimer.compared": (
        "The comparison areas take into account what changed in all areas alike. Neither the effect of "
        "single measures nor that of changes in this area alone, or in the comparison areas alone, has been "
        "separated out."
    ),
    "disclaimer.prices": "The amounts are in prices of {year}.",
    "disclaimer.without_figures": "The case has an error, and there are no figures of it.",
    # What the note calls the area: its {of_an_area} and {of_the_area}.
    "area.of_an.municipality": "a municipality's",
    "area.of_an.county": "a county's",
    "area.of_an.state": "a state's",
    "area.of_an.other": "a public body's",
    "area.of_the.municipality": "the municipality's",
    "area.of_the.county": "the county's",
    "area.of_the.state": "the state's",
    "area.of_the.other": "that body's",
    # The banner of an invented case.
    "illustrative.banner": "INVENTED FOR ILLUSTRATION: these are not real figures.",
    # The banner of a case as reported only.
    "reported_only.banner": "AS REPORTED ONLY: this program has estimated nothing.",
    # The banner of an estimate with other choices than the case's own.
    "what_if.banner": "WHAT IF: computed with other choices than the case's own: {changes}.",
    "what_if.start": "start {chosen} (the case: {own})",
    "what_if.trend": "trend '{chosen}' (the case: '{own}')",
    "what_if.baseline": "baseline {chosen}",
    "what_if.comparison": "comparison '{chosen}' (the case: '{own}')",
    "what_if.prices": "figures {chosen} (the case: {own})",
    # What a sentence on an invented case begins with.
    "invented.prefix": "In this invented example: {sentence}",
    # The top of a page: verdict, sum, ranges, own cost; less and more in words, without signs.
    "top.verdict.reported_only": "Only published figures exist; nothing has been computed.",
    "top.verdict.open": "These figures alone do not show whether anything was saved.",
    "top.verdict.open.invented": "These figures alone do not show whether anything was saved.",
    "top.verdict.less.money": "Less was spent than projected, and by more than chance usually gives.",
    "top.verdict.less.other": "Less was used than projected, and by more than chance usually gives.",
    "top.verdict.less_but_depends.money": (
        "Less was spent than projected, but the answer depends on how the projection is drawn."
    ),
    "top.verdict.less_but_depends.other": (
        "Less was used than projected, but the answer depends on how the projection is drawn."
    ),
    "top.verdict.more.money": "More was spent than projected, and by more than chance usually gives.",
    "top.verdict.more.other": "More was used than projected, and by more than chance usually gives.",
    "top.verdict.more_but_depends.money": (
        "More was spent than projected, but the answer depends on how the projection is drawn."
    ),
    "top.verdict.more_but_depends.other": (
        "More was used than projected, but the answer depends on how the projection is drawn."
    ),
    "top.verdict.level": "The interval that decides this is the {level}\u00a0% one.",
    "top.verdict.textbook": "By the textbook interval, which is too narrow as a rule.",
    "top.verdict.cost_was_larger.money": (
        "Its own cost was larger than the estimated saving: with it, {amount} more was spent."
    ),
    "top.verdict.cost_was_larger.other": (
        "Its own cost was larger than the estimated saving: with it, {amount} more was used."
    ),
    "top.sum.less.money": "Projected {projected} − spent {spent} = {amount} less{percent}, {years}",
    "top.sum.less.other": "Projected {projected} − observed {spent} = {amount} less{percent}, {years}",
    "top.sum.more.money": "Projected {projected} − spent {spent} = {amount} more{percent}, {years}",
    "top.sum.more.other": "Projected {projected} − observed {spent} = {amount} more{percent}, {years}",
    "top.sum.same.money": "Projected {projected}, spent {spent}: about as much as projected, {years}",
    "top.sum.same.other": "Projected {projected}, observed {spent}: about as much as projected, {years}",
    "top.percent": " ({percent})",
    "top.range": "With {level}\u00a0% probability: {range}",
    "top.between.both.money": "from {lower_of} more to {upper_of} less",
    "top.between.both.other": "from {lower} more to {upper} less",
    "top.between.less": "from {lower} to {upper} less",
    "top.between.more": "from {lower} to {upper} more",
    "top.between.same": "as much as projected",
    "top.between.one.less": "{amount} less",
    "top.between.one.more": "{amount} more",
    "top.between.endless": "no limits can be given",
    "top.outside": ", which does not hold the figure above",
    "top.detectable": "A saving of less than {amount}{percent} could not have been seen in these figures.",
    "top.detectable.none": "No saving, however large, could have been seen in these figures.",
    "top.detectable.unknown": (
        "How small a saving could be seen is not known: the projection is outside its own interval."
    ),
    "top.cost.unknown": "Its own cost is not given, so nothing was taken off.",
    "top.cost.later": "Its own cost of {cost} comes after {last}, so nothing was taken off.",
    "top.cost.only_in_kind": "What was given in kind ({in_kind}) is in no accounts: net {net}.",
    "top.cost.inside": "Its own cost of {cost} is already inside the spending.",
    "top.cost.in_kind": (
        "Its own cost of {cost} is already inside the spending; {in_kind} given in kind is not: net {net}."
    ),
    "top.cost.beside": "Its own cost of {cost} comes on top: net {net}.",
    "top.net.less": "{amount} less ({range})",
    "top.net.more": "{amount} more ({range})",
    "top.net.same": "about nothing ({range})",
    "top.doubts": "Reasons for doubt: {doubts}",
    # The facts below the top, a line each.
    "facts.what": "Done",
    "facts.cost": "Cost",
    "facts.cost.up_to": "{amount} up to {last}",
    "facts.cost.none": "not given",
    "facts.against": "Measured against",
    "facts.against.trend": "{trend}, {years}",
    "facts.against.areas": "{areas} ({method}), {years}",
    "facts.against.per_head": "{way}, costs per head",
    "facts.figures": "Figures",
    "facts.figures.is": "{provenance}, {prices}",
    "facts.from.outturn": "closed accounts",
    "facts.from.budget": "budgets, not closed accounts",
    "facts.from.statistics": "statistics",
    "facts.from.published": "published figures only",
    "facts.from.illustrative": "invented",
    # Reasons for doubt: remarks on figures that look odd and may be wrong, then the others.
    "doubt.year.high": (
        "{year}: {amount} is about {times} times the median of the other years. Is the figure right?"
    ),
    "doubt.year.low": (
        "{year}: {amount} is about 1/{times} of the median of the other years. Is the figure right?"
    ),
    "doubt.sign": "{years}: the sign is the other way round than in most years. Are the figures right?",
    "doubt.scale": (
        "The costs are up to {amount} a year, because all figures are multiplied by {scale} (scale). Are "
        "they whole amounts already, and not in thousands?"
    ),
    "doubt.times.larger": (
        "The comparison areas are some {times} times as large as {who}. Are the figures in the same scale "
        "('costs.scale', 'scale' of the table)?"
    ),
    "doubt.times.smaller": (
        "{who} is some {times} times as large as the comparison areas. Are the figures in the same scale "
        "('costs.scale', 'scale' of the table)?"
    ),
    "doubt.total": "Comparison areas that are called as a total is: {names}. Are they totals of other areas?",
    "doubt.areas": (
        "Comparison areas with a year more than five times above or below their others: {names}. Are the "
        "figures right?"
    ),
    "doubt.half": (
        "The saving is more than half of what was projected ({years}: {percent}). Savings as large as this "
        "are rare. Is a figure missing or wrong, or did costs move to another account?"
    ),
    "doubt.investment.small": (
        "An item of the intervention’s own cost, {amount} in all, is less than a thousandth of a year’s "
        "costs ({usual}). Is one of the two in thousands?"
    ),
    "doubt.investment.large": (
        "The intervention’s own cost in {year}, {amount}, is more than the costs of a usual year "
        "({usual}). Is one of the two in thousands?"
    ),
    "doubt.per_head": (
        "In {year} the costs were {amount} per head ({measure}), which is more than {limit}. Are costs or"
        " numbers in thousands?"
    ),
    "doubt.own_way": "This report's own way of projecting misses the baseline's own last years.",
    "doubt.no_areas": (
        "No comparison areas: what struck everyone would look the same; other municipalities' figures "
        "would tell."
    ),
    "doubt.more_checks.one": "One more check failed.",
    "doubt.more_checks.other": "{count} more checks failed.",
    "doubt.passed": "{passed} of {count} checks passed.",
    "doubt.none": "No check failed. That is no proof.",
    "doubt.ways.saving.one": "One of {all} ways to project gives no saving.",
    "doubt.ways.saving.other": "{count} of {all} ways to project give no saving.",
    "doubt.ways.saving.tenable.one": "One of {all} tenable ways to project gives no saving.",
    "doubt.ways.saving.tenable.other": "{count} of {all} tenable ways to project give no saving.",
    "doubt.ways.loss.one": "One of {all} ways to project gives no extra cost.",
    "doubt.ways.loss.other": "{count} of {all} ways to project give no extra cost.",
    "doubt.ways.loss.tenable.one": "One of {all} tenable ways to project gives no extra cost.",
    "doubt.ways.loss.tenable.other": "{count} of {all} tenable ways to project give no extra cost.",
    # What was done.
    "what.start": "{intervention}. From {start} on.",
    # What the intervention cost.
    "investment.item": "{when}: {amount}",
    "investment.item.a_year": "{when}: {amount} a year",
    "investment.for": " ({what})",
    "investment.about": "about {amount}",
    "investment.total": "In total up to {last}: {amount}.",
    "investment.total.all": "In total: {amount}.",
    "investment.moved": "Of it, moved from elsewhere and no new spending: {amount}.",
    "investment.in_kind": "Of it, given in kind and not paid: {amount}.",
    "investment.new": "New money: {amount}.",
    "investment.is_moved": ", moved from: {where}",
    "investment.is_in_kind": ", in kind",
    "investment.ramp": ", of which in the first years: {shares}",
    "investment.life": ", spread over {life} years",
    # A span of years.
    "span": "{first} to {last}",
    "span.and": "{years} and {last}",
    # The saving, as sentences. Those of an invented case open with that; others open with the years.
    "headline.opening.year": "In {years}",
    "headline.opening.total": "In {years} together,",
    "headline.opening.invented": "In this invented example,",
    "headline.when.year": " in {years}",
    "headline.when.total": " in {years} together",
    "headline.money.less": "{opening} {who} spent {amount} less{when} than if {trend}",
    "headline.money.more": "{opening} {who} spent {amount} more{when} than if {trend}",
    "headline.money.same": "{opening} {who} spent as much{when} as if {trend}",
    "headline.other.less": "{opening} the figure for {who} was {amount} lower{when} than if {trend}",
    "headline.other.more": "{opening} the figure for {who} was {amount} higher{when} than if {trend}",
    "headline.other.same": "{opening} the figure for {who} was the same{when} as if {trend}",
    "headline.prices": " ({prices})",
    "headline.interval": "; with {level}\u00a0% probability {between}",
    "headline.outside": ", and the figure above lies outside that",
    "headline.range": "; by all {count} ways to draw the trend {between}",
    "headline.range.tenable": "; by all {count} tenable ways to draw the trend {between}",
    "headline.range.own": (
        "; by this report's own way and all {count} tenable ways to draw the trend {between}"
    ),
    "headline.total.money.less": "{opening} {amount} less was spent{when} than projected{percent}",
    "headline.total.money.more": "{opening} {amount} more was spent{when} than projected{percent}",
    "headline.total.money.same": "{opening} as much was spent{when} as projected{percent}",
    "headline.total.other.less": ("{opening} the figures were {amount} lower{when} than projected{percent}"),
    "headline.total.other.more": ("{opening} the figures were {amount} higher{when} than projected{percent}"),
    "headline.total.other.same": "{opening} the figures were the same{when} as projected{percent}",
    "headline.percent": " ({percent} of what was projected)",
    "headline.zero_inside": (
        "Zero lies inside the {level}\u00a0% interval for {span}: these figures alone do not show that "
        "anything was saved or lost."
    ),
    "headline.otherwise": (
        "Calculated {prices}, {saved} for {span}; with {level}\u00a0% probability {between}."
    ),
    "headline.otherwise.real": (
        "Calculated {prices}, with the trend drawn through real costs, {saved} for {span}; with "
        "{level}\u00a0% probability {between}."
    ),
    "headline.minus.money": "A minus means that more was spent than projected.",
    "headline.minus.other": "A minus means that the figure was higher than projected.",
    # What the trend clauses call the costs: their {costs}.
    "subject.money": "costs",
    "subject.other": "the figures",
    "subject.per_head": "costs per head",
    # Trends: name, what it does, and what the sentence says of it.
    "trend.linear": "straight line",
    "trend.linear.what": "straight line by least squares through the baseline (the default)",
    "trend.linear.if": "{costs} had gone on along the straight line of {first} to {last}{without}",
    "trend.growth": "constant yearly rate",
    "trend.growth.what": "constant yearly rate of growth, by least squares on the logarithms",
    "trend.growth.if": "{costs} had gone on at the constant yearly rate of {first} to {last}{without}",
    "trend.drift": "first to last year",
    "trend.drift.what": "straight line through the first and the last baseline year",
    "trend.drift.if": "{costs} had gone on along the line from {first} to {last}{without}",
    "trend.last": "frozen",
    "trend.last.what": "frozen at the last baseline year",
    "trend.last.if": "{costs} had stayed at the level of {last}",
    "trend.flat": "mean",
    "trend.flat.what": "the mean of the baseline, year after year",
    "trend.flat.if": "{costs} had stayed at the mean of {first} to {last}{without}",
    "trend.declared": "declared growth",
    "trend.declared.what": "the growth a year that the case declares, from the last baseline year",
    "trend.declared.if": "{costs} had grown from {last} on by {growth} a year, as the case declares",
    "trend.structural": "adaptive line",
    "trend.structural.what": "a line whose level and slope change, as yearly figures do",
    "trend.structural.if": (
        "{costs} had gone on along a line that adapts to the figures of {first} to {last}{without}"
    ),
    "trend.other.if": "{costs} had gone on along the trend '{trend}' of {first} to {last}{without}",
    "trend.without": " (without {years})",
    # Comparison methods, as the trends; then the areas, the methods and the weights, as sentences.
    "comparison.none": "none",
    "comparison.relative": "relative to the comparison areas",
    "comparison.relative.what": "costs over the others' geometric mean (the default)",
    "comparison.relative.if": "{costs} had moved as they did {areas}, judging by {first} to {last}{without}",
    "comparison.difference-in-differences": "difference in differences",
    "comparison.difference-in-differences.what": "change by as much as the others do on average",
    "comparison.difference-in-differences.if": (
        "{costs} had changed from the mean of {first} to {last}{without} by as much as they did on average "
        "{areas}"
    ),
    "comparison.synthetic-control": "synthetic control",
    "comparison.synthetic-control.what": "a mix of the others that matched the area before",
    "comparison.synthetic-control.if": (
        "{costs} had gone on as they did {areas}, weighted to match {first} to {last}{without}"
    ),
    "comparison.areas": "Measured against {areas}: {names}.",
    "comparison.areas.more": "{names} and {count} more",
    "comparison.methods": "The total by each method, and by its {level}\u00a0% interval: {methods}.",
    "comparison.method": "{method}: {saved} (by the interval {between})",
    "comparison.weights": "Weights: {weights}. The others have none to speak of.",
    "comparison.weights.all": "Weights: {weights}.",
    # The number of comparison areas: one text for each plural form.
    "areas.one": "one comparison area",
    "areas.other": "{count} comparison areas",
    "areas.in.one": "in one comparison area",
    "areas.in.other": "in {count} comparison areas",
    # The saving along the own trend and measured against the comparison areas, as sentences.
    "compared.when.one_year": "in {span}",
    "compared.when.years": "in {span} together",
    "compared.when.invented": "in this invented example {when}",
    "compared.own.money.less": (
        "Along its own trend ({way}), {amount} less was spent {when} than projected (with {level}\u00a0% "
        "probability {between})"
    ),
    "compared.own.money.more": (
        "Along its own trend ({way}), {amount} more was spent {when} than projected (with {level}\u00a0% "
        "probability {between})"
    ),
    "compared.own.money.same": (
        "Along its own trend ({way}), as much was spent {when} as projected (with {level}\u00a0% probability "
        "{between})"
    ),
    "compared.own.other.less": (
        "Along its own trend ({way}), the figures were {amount} lower {when} than projected (with "
        "{level}\u00a0% probability {between})"
    ),
    "compared.own.other.more": (
        "Along its own trend ({way}), the figures were {amount} higher {when} than projected (with "
        "{level}\u00a0% probability {between})"
    ),
    "compared.own.other.same": (
        "Along its own trend ({way}), the figures were the same {when} as projected (with {level}\u00a0% "
        "probability {between})"
    ),
    "compared.against.money.less": "; measured against {areas}, {amount} less{percent}",
    "compared.against.money.more": "; measured against {areas}, {amount} more{percent}",
    "compared.against.money.same": "; measured against {areas}, as much{percent}",
    "compared.against.other.less": "; measured against {areas}, {amount} lower{percent}",
    "compared.against.other.more": "; measured against {areas}, {amount} higher{percent}",
    "compared.against.other.same": "; measured against {areas}, the same{percent}",
    "compared.percent": " ({percent} of what was projected)",
    "compared.minus.money": "A minus means that more was spent than projected.",
    "compared.minus.other": "A minus means that the figure was higher than projected.",
    # The net saving, after the intervention's own cost.
    "net.after": "After the intervention's own cost of {cost} up to {last}, {saved} net",
    "net.inside": (
        "The intervention's own cost of {cost} up to {last} is already inside these costs: after it (net) "
        "{saved}, before it (gross) {gross}"
    ),
    "net.inside.in_kind": "What was given in kind, {amount}, is in no accounts and has been taken off.",
    "net.interval": "; with {level}\u00a0% probability {between}",
    "net.unknown": "The intervention's own cost is not given, so nothing has been taken off for it.",
    "net.new_money": (
        "Counting only the new money ({cost}) as cost, {saved}, with {level}\u00a0% probability "
        "{between}{where}."
    ),
    "net.new_money.where": "; that holds where the moved money was not part of the costs compared here",
    # Where the intervals come from, and what they are worth.
    "interval.calibrated": (
        "The interval is calibrated: tried on yearly series of public spending and services, business, the "
        "economy and tourism, such intervals held what came as often as they say, on average. It follows "
        "from the baseline, whatever line the saving is measured from; what strikes all municipalities at "
        "once it cannot foresee."
    ),
    "interval.textbook": (
        "The interval is the textbook one: it holds where the figures keep to the trend, and on real yearly "
        "figures it is often too narrow."
    ),
    "interval.relative": (
        "The interval is calibrated for areas beside others: tried on areas in which nothing of the kind had "
        "been done, such intervals held what came about as often as they say on average, in some services "
        "more often and in others less. What strikes all areas alike falls out of the comparison; what "
        "strikes this one alone, intervention or not, does not."
    ),
    "interval.borrowed": (
        "How much such costs change from one year to the next was borrowed in part from {count} other areas: "
        "in the median one by {noise}."
    ),
    "interval.borrowed.ratio": (
        "How much an area's costs move beside those of the others from one year to the next was borrowed in "
        "part from the {count} comparison areas: in the median one by {noise}."
    ),
    "interval.permutation": (
        "The interval comes from the comparison areas: the same method was tried on each of the {count}, and "
        "what it missed there is what it may miss here."
    ),
    "interval.permutation.few": (
        "The interval comes from the comparison areas: the same method was tried on each of the {count}, and "
        "what it missed there is what it may miss here. So few areas do not suffice for this level; the "
        "interval also assumes that such errors follow Student's t distribution."
    ),
    # Percentages.
    "number.percent": "{number}\u00a0%",
    # Between what a figure lies: numbers and euros (in a scale), percentages; from what to what, in a list.
    "between.number": "between {lower} and {upper}",
    "between.number.scaled": "between {lower} and {upper} {scale}",
    "between.euros": "between {lower} and {upper}",
    "between.euros.scaled": "between {lower} and {upper} {scale}",
    "between.percent": "between {lower} and {upper}\u00a0%",
    "between.from_to": "{lower} to {upper}",
    "between.of.number": "{number}",
    "between.of.number.scaled": "{number} {scale}",
    "between.of.euros": "{number}",
    "between.of.euros.scaled": "{number} {scale}",
    "between.scale.1e6": "million",
    "between.scale.1e9": "billion",
    "between.scale.1e12": "trillion",
    # A saving or an extra cost, between what it lies, and a ratio, as clauses; no point is ever negative.
    "saved.less": "the saving is {amount}",
    "saved.more": "the extra cost is {amount}",
    "saved.between.less": "the saving is {between}",
    "saved.between.more": "the extra cost is {between}",
    "saved.bcr": "the benefit-cost ratio is {amount}",
    # Years, where they are all that there are.
    "years.all": "all years",
    # The scale of an amount in a sentence.
    "scale.1e6": "million",
    "scale.1e9": "billion",
    "scale.1e12": "trillion",
    # The prices that amounts are in.
    "prices.nominal": "in current prices",
    "prices.real": "in prices of {year}",
    "prices.forecast": "from {year} on a forecast",
    "prices.own_index": "Price index: the case's own, without a source",
    # The table of the years.
    "table.unit": "{scale} {unit}",
    "table.scale.1e3": "thousand",
    "table.scale.1e6": "million",
    "table.scale.1e9": "billion",
    "table.scale.1e12": "trillion",
    "table.in.euros": "Figures in euros",
    "table.in.euros.scaled": "Figures in {scale} euros",
    "table.in.money": "Figures in {unit}",
    "table.in.money.scaled": "Figures in {scale} {unit}",
    "table.in.other": "Figures in {unit}",
    "table.in.other.scaled": "Figures in {scale} {unit}",
    "table.in.1e3": "thousands of",
    "table.in.1e6": "millions of",
    "table.in.1e9": "billions of",
    "table.in.1e12": "trillions of",
    "table.year": "Year",
    "table.observed": "Observed",
    "table.counterfactual": "Projected",
    "table.counterfactual.compared": "Projected",
    "table.saving": "Saving",
    "table.interval": "{level}\u00a0% interval",
    "table.total": "Total from {start}",
    "table.total.gaps": "Total of {years}",
    "table.ends": "{lower}…{upper}",
    "table.caption.other": "{measure}. {figures}.",
    "table.caption.money": "{measure}. {figures}, {prices}.",
    "table.caption.projected": "Projected: the trend; before {start}, its line through the baseline.",
    "table.caption.projected.compared": (
        "Projected: as the comparison areas went on; before {start}, the line fitted in the baseline."
    ),
    "table.before": "Observed: {figures}.",
    "table.before.run": "Observed {first} to {last}: {figures}.",
    "table.provisional": "* provisional figure",
    "table.outside": "° not in the baseline",
    # The charts. Their signs stand in the faces.
    "chart.unit.money": "{figures}, {prices}.",
    "chart.unit.other": "{figures}.",
    "chart.title.less.money": "Spending in {year} was {amount} below the projection",
    "chart.title.less.other": "The figure for {year} was {amount} below the projection",
    "chart.title.more.money": "Spending in {year} was {amount} above the projection",
    "chart.title.more.other": "The figure for {year} was {amount} above the projection",
    "chart.title.same.money": "Spending in {year} was about as much as projected",
    "chart.title.same.other": "The figure for {year} was about as projected",
    "chart.chance": "{finding} – may be chance",
    "chart.both": "both",
    "chart.start": "start",
    "chart.claimed": "as published",
    "chart.axis.starts": "axis starts at {figure}",
    "chart.axis.ends": "axis ends at {figure}",
    "chart.cut": "the {level}\u00a0% interval goes on beyond the chart",
    "chart.left_out": "The page is too narrow for the chart; the table has its figures.",
    "chart.left_out.ways": "The page is too narrow for the chart of the ways.",
    "chart.desc.costs": (
        "Observed and projected by year, {first} to {last}; start in {start}. In {year}, observed "
        "{observed}, projected {projected}, with {level}\u00a0% probability {between}. All values are in the "
        "table."
    ),
    "chart.desc.ways": "{finding}. Saving of {years}: {count} rows, one for each trend or method.",
    "chart.ways.subtitle": "Saving of {years}, {unit}; a dot for each way",
    "chart.ways.range": "{lower} to {upper}",
    "chart.ways.all.one": "The only way gives a saving: {range}",
    "chart.ways.all.other": "All {count} ways give a saving: {range}",
    "chart.ways.all.tenable.one": "The only tenable way gives a saving: {range}",
    "chart.ways.all.tenable.other": "All {count} tenable ways give a saving: {range}",
    "chart.ways.none.one": "The only way gives no saving: {range}",
    "chart.ways.none.other": "None of the {count} ways gives a saving: {range}",
    "chart.ways.none.tenable.one": "The only tenable way gives no saving: {range}",
    "chart.ways.none.tenable.other": "None of the {count} tenable ways gives a saving: {range}",
    "chart.ways.some.one": "One of the {all} ways gives no saving: {range}",
    "chart.ways.some.other": "{count} of the {all} ways give no saving: {range}",
    "chart.ways.some.tenable.one": "One of the {all} tenable ways gives no saving: {range}",
    "chart.ways.some.tenable.other": "{count} of the {all} tenable ways give no saving: {range}",
    "chart.ways.no_tenable": "None of the ways is tenable",
    "chart.ways.own": "{finding}; this report’s own, not tenable: {amount}",
    "chart.saving": "saving",
    "chart.none": "none",
    "chart.untenable": "not tenable ({count})",
    "chart.zero": "zero",
    "chart.intervals": "{level}\u00a0% and {narrow}\u00a0%",
    "chart.less": "{amount} less",
    "chart.more": "{amount} more",
    # The charts of the page.
    "figure.started": "start {year}",
    "figure.less.money": "less spent",
    "figure.less.other": "less used",
    "figure.more.money": "more spent",
    "figure.more.other": "more used",
    "figure.areas.title.one": "{who} beside one comparison area",
    "figure.areas.title.other": "{who} beside {count} comparison areas",
    "figure.areas.subtitle": (
        "{measure}. {year} = 100. A grey line for each comparison area; what lies beyond the frame is cut "
        "off."
    ),
    "figure.areas.median": "median",
    "figure.areas.desc": (
        "Costs by year, {first} to {last}, {year} = 100. In {last}: {who} {own}, the median of the "
        "comparison areas {median}."
    ),
    "figure.areas.left_out": "The chart of the comparison areas stands on the HTML page.",
    # The page for the council.
    "page.shown": "What the figures show",
    "page.quote": "Before you quote this",
    "page.quote.checks": "All checks",
    "page.quote.notes": "All notes",
    "page.table": "Table: {heading}",
    "page.csv": "Download the figures as a table (CSV)",
    "page.footer": "Made with savings {version}. Case: {id}.",
    "page.footer.sha256": "SHA-256 of the case file: {sha256}.",
    "page.not_a_study": "Not a scientific study",
    # What a saving is worth: per head.
    "per_head.saving": (
        "Per head ({measure}) {saved} in {last} (with {level}\u00a0% probability {between}); on average for "
        "{span} {mean} a year (with that probability {mean_between}). Costs were projected per head, then "
        "multiplied by the actual number of people."
    ),
    # What a saving is worth: fewer, or cheaper.
    "split.parts": (
        "For {span} {total}. Of it, {fewer} comes from the number ({measure}), counted at the projected cost "
        "of each, and {cheaper} from the cost of each, counted with the projected number. The joint effect "
        "of the two is {both}; the three add up to the saving. In the first two, a minus means that the "
        "number or the cost was higher than projected."
    ),
    "split.range": (
        "The ways to draw the trend that count give {fewer} for the number, and {cheaper} for the cost."
    ),
    "split.trend": "The number is projected along its own trend ({trend}).",
    "split.number": "Number",
    "split.projected": "Projected",
    "split.each": "Each",
    "split.fewer": "Fewer",
    "split.cheaper": "Cheaper",
    "split.both": "Both",
    "split.caption": "Fewer, cheaper, both: {unit}. Each: the cost of one, {each}.",
    # What a saving is worth: the steps from the estimate to what may be claimed.
    "bridge.step": "Step, {unit}",
    "bridge.factor": "Factor",
    "bridge.by_year": "by year",
    "bridge.gross": "Gross estimate",
    "bridge.net": "What remains, net",
    "bridge.cost": "Own cost",
    "bridge.remains": (
        "After these steps and the intervention's own cost, {saved}; with {level}\u00a0% probability "
        "{between}. The steps are the case's own assumptions: no figure in this report bears them out."
    ),
    "bridge.remains.gross": (
        "After these steps, and before the intervention's own cost, which is not given, {saved}; with "
        "{level}\u00a0% probability {between}. The steps are the case's own assumptions: no figure in this "
        "report bears them out."
    ),
    # What a saving is worth: the part that frees money.
    "cashable.part": (
        "The case says that {share} of the saving frees money. Of this part, {saved}, with {level}\u00a0% "
        "probability {between}{net}. The rest, {rest}, frees capacity for other work, not money, and is not "
        "counted."
    ),
    "cashable.net": "; after the intervention's own cost {saved} (with that probability {between})",
    # What a saving is worth: discounted, and paid back.
    "appraisal.npv": (
        "Discounted to {base} at {rate} a year, the saving of {span} is worth {benefits} and the "
        "intervention's own cost, counted when paid, is {costs}: a net present value of {amount}, with "
        "{level}\u00a0% probability {between}."
    ),
    "appraisal.benefits": (
        "Discounted to {base} at {rate} a year, the saving of {span} is worth {amount}, with {level}\u00a0% "
        "probability {between}. What the intervention cost is not given, and so there is no net present "
        "value."
    ),
    "appraisal.after.hold": (
        "ASSUMED, not observed: that the saving of {last} goes on for {over} years more. That alone is "
        "{amount} of the net present value ({between})."
    ),
    "appraisal.after.fade": (
        "ASSUMED, not observed: that the saving of {last} fades to nothing over {over} years. That alone is "
        "{amount} of the net present value ({between})."
    ),
    "appraisal.after.no_cost": (
        "The case has nothing paid for the intervention after {last}: if it goes on, its cost does too."
    ),
    "appraisal.after.part": (
        "ASSUMED, not observed: the saving of the years after {last}, which is {amount} of it ({between})."
    ),
    "appraisal.observed": (
        "The years up to {last}, which were observed, have a net present value of {amount} ({between})."
    ),
    "appraisal.observed.gaps": (
        "The years that were observed ({years}), with all costs up to {last}, have a net present value of "
        "{amount} ({between})."
    ),
    "appraisal.beyond": "What is paid for the intervention after {last} is not in these figures.",
    "appraisal.bcr": "The benefit-cost ratio is {ratio}, {between}.",
    "appraisal.switching": "To pay the cost back, {share} of the estimated saving is needed ({between}).",
    "appraisal.switching.open": (
        "To pay the cost back, {share} of the estimated saving is needed (at least {lower}; at the lower end "
        "of the interval, no share suffices)."
    ),
    "appraisal.switching.none": (
        "No share of the estimated saving would pay the cost back, because nothing was saved."
    ),
    "appraisal.payback": (
        "By this estimate the intervention pays for itself in {year}, undiscounted; the probability that it "
        "has by then is {chance}."
    ),
    "appraisal.payback.last": "By {last} that probability is {chance}.",
    "appraisal.payback.none": (
        "By this estimate, undiscounted, the intervention has not paid for itself by {last}; the probability "
        "that it has is {chance}."
    ),
    "appraisal.irr": "The internal rate of return is {rate}, {between}.",
    "appraisal.irr.alone": "The internal rate of return is {rate}; no interval can be given for it.",
    "appraisal.irr.at_most": "The internal rate of return is {rate}, at most {upper} with no lower limit.",
    "appraisal.irr.at_least": "The internal rate of return is {rate}, at least {lower} with no upper limit.",
    "appraisal.irr.none": "There is no internal rate of return, or more than one.",
    "appraisal.cashable": "If only what frees money counts, the net present value is {amount} ({between}).",
    "appraisal.adjusted": "All these figures are after the steps above.",
    "appraisal.rate.official": "The discount rate is an official one, for fixed prices: {source} ({year}).",
    "appraisal.rate.real": "The discount rate is the case's own, for fixed prices.",
    "appraisal.rate.nominal": "The discount rate is the case's own, for current prices.",
    "appraisal.rate.falls": "It falls with time, to {rate} in the last of these years.",
    "appraisal.discounted": "Discounted",
    "appraisal.running": "Sum",
    "appraisal.paid_back": "Paid back",
    "appraisal.caption": (
        "{figures}. Discounted: saving less cost. Sum: since the first year, undiscounted. Paid back: the "
        "probability that the sum is not below zero."
    ),
    "appraisal.assumed": "† assumed",
    # What a saving is worth: probabilities that are near to 0 or 1.
    "chance.under": "under {percent}",
    "chance.over": "over {percent}",
    # What a saving is worth: to each payer.
    "payer.net": (
        "{name} ({share}): gains {saving} and pays {cost} of the intervention's own cost; net {amount}, with "
        "{level}\u00a0% probability {between}"
    ),
    "payer.cashable": "; counting only what frees money, net {amount}, {between}",
    "payer.gains": (
        "{name} ({share}): {amount} of the saving, with {level}\u00a0% probability {between}; what it pays "
        "of the intervention is not known"
    ),
    "payer.caption": "Net result of each payer by year, {unit}.",
    # The range of methods.
    "range.ways": "{count} ways",
    "range.ways.tenable": "{count} tenable ways",
    "range.ways.own": "{count} tenable ways and this report's own",
    "range.lowest": "Lowest",
    "range.median": "Median",
    "range.highest": "Highest",
    "range.headline": "This report",
    "range.ends": "In {year}, the lowest is: {lowest}. The highest is: {highest}.",
    "range.total": "Total",
    "range.rank": "Counted from the lowest saving in {year}, this report's line is number {rank} of {count}.",
    "range.rank.compared": (
        "Counted from the lowest saving in {year}, this report's figure is number {rank} of {count}."
    ),
    "range.method": "{trend}, {first} to {last}",
    "range.not_judged": (
        "The baseline has fewer than {enough} years: too few to judge which ways are tenable, so all of them "
        "count."
    ),
    "range.tenable": (
        "Tenable are the ways that the baseline does not contradict: drawn without its last years ({years}), "
        "they miss these by no more than {limit} a year on average."
    ),
    "range.own_untenable": (
        "This report's own line is not tenable: it misses them by {error}. It is counted all the same."
    ),
    "range.own_untenable.compared": (
        "This report's own way is not tenable: it misses them by {error}. It is counted all the same."
    ),
    "range.untenable.one": "One more way misses the baseline's own last years, and does not count.",
    "range.untenable.other": "{count} more ways miss the baseline's own last years, and do not count.",
    "range.listed": "{trend} ({count})",
    "range.not_tenable": "Not tenable",
    "range.missed": "Missed by",
    # Checks: what was found, by outcome.
    "check.baseline_length.passed": "The baseline has {count} years.",
    "check.baseline_length.failed": (
        "The baseline has only {count} years; with fewer than {enough}, the trend is little more than a "
        "guess."
    ),
    "check.placebo_in_time.passed": (
        "As a test, the start was moved to {year}, before anything was done: there {saving} a year (with "
        "{level}\u00a0% probability {between}), and nothing stands out, as it should be. From the real start "
        "{real} a year."
    ),
    "check.placebo_in_time.failed.found": (
        "As a test, the start was moved to {year}, before anything was done. The same method should find "
        "about zero there, but {saving} a year (with {level}\u00a0% probability {between}). From the real "
        "start {real} a year."
    ),
    "check.placebo_in_time.failed.as_large": (
        "As a test, the start was moved to {year}, before anything was done: there {saving} a year (with "
        "{level}\u00a0% probability {between}), at least as far from zero as from the real start, where "
        "{real} a year."
    ),
    "check.placebo_in_time.informative.short": (
        "The baseline is too short to test the method on years in which nothing had been done."
    ),
    "check.placebo_in_time.informative.trend": (
        "The trend cannot be drawn through the first part of the baseline alone, so the method could not be "
        "tested on years in which nothing had been done."
    ),
    "check.range_of_methods.passed.saving": "All {count} ways to draw the trend give a saving in total.",
    "check.range_of_methods.passed.saving.tenable": (
        "All {count} tenable ways to draw the trend give a saving in total."
    ),
    "check.range_of_methods.passed.loss": "All {count} ways to draw the trend give an extra cost in total.",
    "check.range_of_methods.passed.loss.tenable": (
        "All {count} tenable ways to draw the trend give an extra cost in total."
    ),
    "check.range_of_methods.failed.saving": (
        "This report gives a saving in total, but {otherwise} of the {count} ways to draw the trend do not "
        "({trends})."
    ),
    "check.range_of_methods.failed.saving.tenable": (
        "This report gives a saving in total, but {otherwise} of the {count} tenable ways to draw the trend "
        "do not ({trends})."
    ),
    "check.range_of_methods.failed.loss": (
        "This report gives an extra cost in total, but {otherwise} of the {count} ways to draw the trend do "
        "not ({trends})."
    ),
    "check.range_of_methods.failed.loss.tenable": (
        "This report gives an extra cost in total, but {otherwise} of the {count} tenable ways to draw the "
        "trend do not ({trends})."
    ),
    "check.range_of_methods.informative.nothing": (
        "The total saving is zero, so there is no sign to compare between the {count} ways to draw the trend."
    ),
    "check.range_of_methods.informative.nothing.tenable": (
        "The total saving is zero, so there is no sign to compare between the {count} tenable ways to draw "
        "the trend."
    ),
    "check.projection_length.passed": (
        "The projection looks ahead to {last}, no farther than the baseline reaches back (to {first})."
    ),
    "check.projection_length.failed": (
        "The projection looks ahead to {last}, farther than the baseline reaches back (to {first}): its last "
        "years rest on little."
    ),
    "check.high_start.passed": (
        "The last baseline year, {year}, is not unusually high for the years before it."
    ),
    "check.high_start.failed": (
        "The last baseline year, {year}, lies {above} above the trend of the years before it, which is "
        "unusually far: so high a level often falls back by itself, and that would look like a saving. The "
        "interval takes the level as lasting and would then be too favourable as well."
    ),
    "check.high_start.informative": (
        "The baseline is too short to tell whether its last year was unusually high."
    ),
    "check.high_start.informative.compared": (
        "Whether the area started unusually high is judged beside the comparison areas."
    ),
    "check.breaks.passed": (
        "No break is declared in the years that are compared, and none shows in the {count} years of the "
        "baseline."
    ),
    "check.breaks.failed.declared": (
        "The figures changed meaning in the years that are compared ({years}), so part of the saving may "
        "come from that change alone."
    ),
    "check.breaks.failed.step": (
        "From {before} to {year} the baseline changes by {change}, far from its other yearly changes: one "
        "trend may mislead."
    ),
    "check.breaks.failed.step.compared": (
        "From {before} to {year} the baseline changes by {change} beside the comparison areas, with what "
        "they did taken out; that is far from its other yearly changes, and one ratio to them through all "
        "its years may mislead."
    ),
    "check.breaks.informative": (
        "No break is declared in the years that are compared; the baseline is too short to show one."
    ),
    "check.breaks.informative.compared": (
        "The figures changed meaning in the years that are compared ({years}). What that did to all areas "
        "alike falls out of the comparison; what it did to this area differently does not."
    ),
    "check.influence.passed": (
        "No single baseline year decides the result: in total {total}, and without any one of them it would "
        "lie {between}."
    ),
    "check.influence.failed": (
        "One baseline year decides the result: in total {total}, but without {year} {without}."
    ),
    "check.influence.informative.short": (
        "No baseline year can be left out to see whether it decides the result."
    ),
    "check.influence.informative.nothing": (
        "The total saving is zero, so there is nothing that a single baseline year could overturn."
    ),
    "check.declared_growth.passed.within": (
        "The declared growth of {declared} a year agrees with the baseline's own, {own} a year ({between} "
        "with {level}\u00a0% probability)."
    ),
    "check.declared_growth.passed.below": (
        "The declared growth of {declared} a year is below the baseline's own, {own} a year ({between} with "
        "{level}\u00a0% probability): a saving counted with it is cautious."
    ),
    "check.declared_growth.failed": (
        "The declared growth of {declared} a year is above the baseline's own, {own} a year ({between} with "
        "{level}\u00a0% probability): a saving counted with it looks too large."
    ),
    "check.declared_growth.informative": "The case declares no growth of its own.",
    "check.trend_inside_interval.passed": (
        "The line lies inside the {level}\u00a0% interval in every year and in total."
    ),
    "check.trend_inside_interval.failed.years": (
        "The line lies outside its {level}\u00a0% interval in {years}: the baseline gives little reason to "
        "expect such figures. Quote the interval and not the figure."
    ),
    "check.trend_inside_interval.failed.total": (
        "The line lies outside its {level}\u00a0% interval for all years together: the baseline gives little "
        "reason to expect such figures. Quote the interval and not the figure."
    ),
    "check.trend_inside_interval.informative": (
        "The interval is the trend's own and always holds the line, so the line cannot be judged by it."
    ),
    "check.trend_inside_interval.informative.compared": (
        "The interval is that of the comparison and always holds its figure."
    ),
    "check.placebo_in_space.passed": (
        "The same method was tried on each of the {count} comparison areas: {as_far} of them lie as far from "
        "their projection as this area does ({p} of all, this area among them)."
    ),
    "check.placebo_in_space.passed.alone": (
        "The same method was tried on each of the {count} comparison areas: none of them lies as far from "
        "its projection as this area does."
    ),
    "check.placebo_in_space.failed": (
        "The same method was tried on each of the {count} comparison areas, where nothing of the kind is "
        "known to have been done: {as_far} of them lie as far from their projection as this area does ({p} "
        "of all, this area among them). Chance alone often gives such a difference."
    ),
    "check.placebo_in_space.informative": (
        "The same method was tried on each of the {count} comparison areas: {as_far} of them lie as far from "
        "their projection as this area does. So few areas cannot show whether chance alone gives such a "
        "difference."
    ),
    "check.placebo_in_space.informative.single": (
        "With one comparison area, the method cannot be tried on areas in which nothing had been done."
    ),
    "check.placebo_in_space.informative.none": "There are no comparison areas to try the method on.",
    "check.fit_before_start.passed.ratio": (
        "Before the start, the area moved with the others about as areas do: by {own} a year beside them, "
        "the median comparison area by {median}."
    ),
    "check.fit_before_start.passed.line": (
        "Before the start, the projection fits the area as well as it fits others: it misses by {own} a "
        "year, in the median comparison area by {median}."
    ),
    "check.fit_before_start.failed.ratio": (
        "Before the start, the area did not move with the others: its ratio to them changed by {own} a year, "
        "the median comparison area's by {median}. They tell little of it."
    ),
    "check.fit_before_start.failed.line": (
        "Before the start, the projection does not fit the area: it misses by {own} a year, in the median "
        "comparison area by {median}. What it says of the years after is worth little."
    ),
    "check.fit_before_start.informative.single": (
        "With one comparison area, there is nothing to judge the fit before the start by."
    ),
    "check.fit_before_start.informative.none": (
        "There are no comparison areas whose fit before the start could be judged."
    ),
    "check.parallel_trends.passed": (
        "Before the start, the distance to the others changed by {own} a year; {as_steep} of the {count} "
        "comparison areas drifted as fast. Nothing speaks against parallel trends."
    ),
    "check.parallel_trends.failed": (
        "Before the start, the distance to the others already changed by {own} a year, and only {as_steep} "
        "of the {count} comparison areas drifted as fast: the trends were not parallel, which the method "
        "needs."
    ),
    "check.parallel_trends.informative": (
        "Before the start, the distance to the others changed by {own} a year; {as_steep} of the {count} "
        "comparison areas drifted as fast. So few areas cannot show whether the trends were parallel."
    ),
    "check.parallel_trends.informative.none": "Only difference in differences needs parallel trends.",
    "check.relative_drift.passed": (
        "Before the start, {drift} a year against the comparison areas. Whether that went on does not "
        "decide the answer: if it had, the total since the start would be {goes_on} than projected; had it "
        "ended with the start, {ends}."
    ),
    "check.relative_drift.passed.open": (
        "Before the start, {drift} a year against the comparison areas. Whether that went on or not, no "
        "saving and no loss can be told from zero: if it had, the total since the start would be {goes_on} "
        "than projected; had it ended with the start, {ends}."
    ),
    "check.relative_drift.passed.chance": (
        "Before the start, {drift} a year against the comparison areas, no more than chance alone may give "
        "in {seen} years. So no drift was seen that could go on."
    ),
    "check.relative_drift.failed": (
        "Before the start, {drift} a year against the comparison areas. If that had gone on for {ahead} "
        "years, to {end}, longer than the {seen} years in which it was seen, the total since the start "
        "would be {goes_on} than projected; had it ended with the start, {ends}. The answer depends on "
        "which of the two is right, and the figures do not show it."
    ),
    "check.relative_drift.informative.within": (
        "Before the start, {drift} a year against the comparison areas. If that had gone on to {end}, no "
        "longer than the {seen} years in which it was seen, the total since the start would be {goes_on} "
        "than projected; had it ended with the start, {ends}. The answer depends on which of the two is "
        "right."
    ),
    "check.relative_drift.informative.none": (
        "Only the comparison with the ratio to other areas is tested for a drift against them."
    ),
    "check.spill_over.passed": (
        "No comparison area has a case of its own in this folder that had begun by then."
    ),
    "check.spill_over.failed": (
        "Of the comparison areas, {count} have a case of their own that had begun by then: {names}. If they "
        "did something of the kind as well, the saving looks too small."
    ),
    "check.spill_over.informative.none": (
        "There are no comparison areas that could have had the intervention as well."
    ),
    "check.regression_to_the_mean.passed": (
        "At the end of the baseline the area did not stand unusually high beside the others: measured by its "
        "own earlier level, it was number {rank} of {count}, counted from the highest."
    ),
    "check.regression_to_the_mean.passed.stayed": (
        "At the end of the baseline the area stood high beside the others, measured by its own earlier level "
        "(number {rank} of {count}). But of the {as_high} comparison areas in the upper quarter, only {fell} "
        "fell back afterwards."
    ),
    "check.regression_to_the_mean.failed": (
        "At the end of the baseline the area stood high beside the others, measured by its own earlier level "
        "(number {rank} of {count}). Of the {as_high} comparison areas in the upper quarter, {fell} fell "
        "back afterwards: such a return by itself would look like a saving."
    ),
    "check.regression_to_the_mean.informative": (
        "There are too few comparison areas to tell whether areas that stood as high fell back by themselves."
    ),
    "check.regression_to_the_mean.informative.not_positive": (
        "Costs of zero or below cannot be ranked beside those of others, so it could not be seen whether the "
        "area started high."
    ),
    "check.regression_to_the_mean.informative.none": (
        "There are no comparison areas to tell whether areas that stood as high fell back by themselves."
    ),
    # Checks: what each is called, without figures; if it failed, what is wrong.
    "short.baseline_length": "baseline length",
    "short.baseline_length.failed": "a short baseline",
    "short.breaks": "breaks and jumps in the figures",
    "short.breaks.failed.declared": "the figures changed meaning",
    "short.breaks.failed": "a jump in the earlier years",
    "short.declared_growth": "the declared growth",
    "short.declared_growth.failed": "a declared growth above the baseline's own",
    "short.fit_before_start": "fit with the comparison areas before the start",
    "short.fit_before_start.failed": "a poor fit with the comparison areas before the start",
    "short.high_start": "starting level",
    "short.high_start.failed": "an unusually high last year before the start",
    "short.influence": "single years",
    "short.influence.failed": "one single year decides the result",
    "short.parallel_trends": "parallel trends before the start",
    "short.parallel_trends.failed": "trends that were not parallel before the start",
    "short.placebo_in_space": "the same method on the comparison areas",
    "short.placebo_in_space.failed": "differences as large in areas without it",
    "short.placebo_in_time": "placebo start",
    "short.placebo_in_time.failed.found": "a difference before anything was done",
    "short.placebo_in_time.failed": "as large a difference before anything was done",
    "short.projection_length": "projection length",
    "short.projection_length.failed": "a projection longer than the baseline",
    "short.range_of_methods": "other trends",
    "short.range_of_methods.failed": "other ways to draw the trend say otherwise",
    "short.regression_to_the_mean": "falling back from a high level",
    "short.regression_to_the_mean.failed": "others that stood as high fell back by themselves",
    "short.relative_drift": "drift against the comparison areas before the start",
    "short.relative_drift.failed": "a drift before the start decides the answer",
    "short.spill_over": "comparison areas with cases of their own",
    "short.spill_over.failed": "some comparison areas have a case of their own",
    "short.trend_inside_interval": "figure inside interval",
    "short.trend_inside_interval.failed": "the figure lies outside its interval",
    # A yearly change in a check, by its direction.
    "change.fell": "{subject} fell by {percent}",
    "change.rose": "{subject} rose by {percent}",
    # A total beside the projected one in a check.
    "difference.lower": "{amount} lower",
    "difference.higher": "{amount} higher",
    # The legend of the checks' marks.
    "checks.named": "{name}: {text}",
    "checks.passed": "Passed: {names}.",
    "checks.unknown": "Cannot be judged here: {names}.",
    "checks.legend": "✓ passed   ✗ failed   – cannot be judged here",
    # Reported figures.
    "reported.saving": "{years}: {amount} saved",
    "reported.extra": "{years}: {amount} more spent",
    "reported.bcr": "{years}: a benefit-cost ratio of {amount}",
    "reported.per_head": "{years}: {amount} saved per head and year",
    "reported.about": "about {amount}",
    "reported.up_to": "up to {amount}",
    "reported.gross": ", before the intervention's own cost",
    "reported.net": ", after the intervention's own cost",
    "reported.prices": ", {prices}",
    "reported.forecast": ", said beforehand",
    "reported.by": " ({source})",
    "reported.claim": "This is a claim by its authors, not a result.",
    "reported.estimate": "By this report {estimate}, {between}: {verdict}.",
    "reported.estimate.saving": "By this report {estimate}, {between}: {verdict}.",
    "reported.estimate.at_least": (
        "By this report {estimate}, at least {lower} with no upper limit: {verdict}."
    ),
    "reported.estimate.outside": (
        "Along this trend {estimate}; the interval does not hold that, and by it {between}: {verdict}."
    ),
    "reported.estimate.at_most": "By this report {estimate}, at most {upper} with no lower limit: {verdict}.",
    "reported.needed": (
        "For it to hold, {subject} would have had to change by {needed} a year from {last} on without the "
        "intervention"
    ),
    "reported.needed.before": " (in the baseline: {before} a year)",
    "reported.needed.real": ", at constant prices",
    "reported.needed.ways": (
        "; {reaching} of the {count} ways to draw the trend that count give as much or more."
    ),
    "reported.needed.none": "; none of the {count} ways to draw the trend that count gives as much.",
    # How a reported figure lies beside the estimate.
    "verdict.inside_interval": "the reported figure lies inside that",
    "verdict.inside_range": (
        "the reported figure lies outside the interval, but other ways to draw the trend that count reach it"
    ),
    "verdict.outside": (
        "the reported figure lies outside the interval, and no other way to draw the trend that counts "
        "reaches it"
    ),
    # Why a reported figure cannot be recomputed.
    "not_recomputable.years": "It cannot be recomputed: the case has no estimate for those years.",
    "not_recomputable.prices": "It cannot be recomputed: the case does not know these prices.",
    "not_recomputable.investment": (
        "It cannot be recomputed: the case does not say what the intervention cost."
    ),
    "not_recomputable.rate": "It cannot be recomputed: the discount rate is for other prices.",
    "not_recomputable.counterfactual": "It cannot be recomputed: the projected costs are not above zero.",
    "not_recomputable.payment": (
        "It cannot be recomputed: nothing had been paid for the intervention by then."
    ),
    # Warnings.
    "warning.no_other_prices": (
        "The saving cannot be given in both current and fixed prices: the price index has nothing for "
        "{years}."
    ),
    "warning.missing.baseline": "Missing in the baseline: {years}.",
    "warning.missing.post": "Missing after the start: {years}. The total leaves them out.",
    "warning.no_costs": (
        "There were no costs at all in the baseline, so nothing says how uncertain the projection is: do not "
        "read its interval as certainty."
    ),
    "warning.excluded": "Left out of the baseline: {year}. {why}",
    "warning.break": "The figures changed meaning in {year}. {why}",
    "warning.provisional": "Still provisional: {years}.",
    "warning.negative_costs": "Some of the costs are negative, because they are net: {years}.",
    "warning.held_at_zero": (
        "The projection would fall below zero in {years}, and is zero there: the trend does not hold that "
        "long."
    ),
    "warning.negative_counterfactual": (
        "The projection falls below zero in {years}, which such figures cannot: the trend does not hold that "
        "long."
    ),
    "warning.trend_left_out": (
        "The range of methods is without '{trend}', which cannot be drawn through these figures."
    ),
    "warning.investment_later": (
        "A further {amount} of the intervention's cost falls on years after {last} and is not taken off the "
        "net saving."
    ),
    "warning.language": (
        "Some texts of this case are not available in English and are shown as they were written."
    ),
    "warning.declared_prices": (
        "The declared growth is in the prices of the case, and so the saving is not given in others."
    ),
    "warning.raised": "The step '{name}' raises the saving.",
    "warning.unmeasured": (
        "Of the intervention's own cost, {amount} was paid in years without a saving ({years}): it is taken "
        "for part of these costs, and the net saving does not bear it. The adjustments, the appraisal and "
        "the payers do."
    ),
    "warning.shares": (
        "As they are written, the payers' shares add up to {total}; they have been scaled to the whole."
    ),
    "warning.no_volume": (
        "The saving is not split into fewer and cheaper: the trend of the number falls to zero."
    ),
    "warning.left_out.own": "Left out of the comparison, because it is the municipality itself: {names}.",
    "warning.left_out.total": (
        "Left out of the comparison, because it is the sum of the other areas: {names}."
    ),
    "warning.left_out.excluded": "Left out of the comparison by the case: {names}.",
    "warning.left_out.missing": "Left out of the comparison, because a figure is missing: {names}.",
    "warning.left_out.not_positive": (
        "Left out of the comparison, because a figure is zero or negative: {names}."
    ),
    "warning.left_out.unreadable": "Left out of the comparison, because a figure cannot be read: {names}.",
    "warning.left_out.same_figures": (
        "Left out of the comparison, because the figures are those of the case itself or of another area: "
        "{names}."
    ),
    "warning.odd_figures": (
        "Figures of comparison areas that are more than two and a half times as high or low as in the years "
        "around them, and may be mistakes: {names}."
    ),
    "warning.without_odd": "Without the areas of those figures, in total {saved}.",
    "warning.other_figures": (
        "For {years} the comparison table has other figures of {who} than the case. The case's are used."
    ),
    # What `savings check` understood of a case.
    "understood.ok": "ok",
    "understood.ok.reported": "ok, as reported only",
    "understood.ok.planned": "ok, no year from the start on yet",
    "understood.measure": "Measure: {measure}; {parts}",
    "understood.basis.net": "net",
    "understood.basis.gross": "gross",
    "understood.from.outturn": "from closed accounts",
    "understood.from.budget": "from budgets",
    "understood.from.statistics": "from statistics",
    "understood.from.published": "only what was published",
    "understood.from.illustrative": "INVENTED",
    "understood.years": "Years: {span}: {before} before the start, {after} from it on",
    "understood.missing": "; missing: {years}",
    "understood.start": "Start: {start}",
    "understood.trend": "Trend: {trend}{growth}; baseline {span}: {count} years",
    "understood.growth": " of {growth} a year",
    "understood.excluded": ", without {years}",
    "understood.costs.money": "Costs: {range} a year",
    "understood.costs.other": "Figures: {range}",
    "understood.per_head": "Per head ({measure}: {heads}): {range} a year",
    "understood.investment": "Investment: {amount} up to {last} ({kinds})",
    "understood.investment.all": "Investment: {amount} in all ({kinds})",
    "understood.investment.later": "; {amount} after {last}",
    "understood.investment.inside": "; already inside the costs above",
    "understood.investment.beside": "; not inside the costs above",
    "understood.kind.new": "new money",
    "understood.kind.moved": "moved from elsewhere",
    "understood.kind.in_kind": "in kind",
    "understood.prices": "Amounts: {prices}",
    "understood.comparison": "Comparison: {areas} ({names}); method: {method}",
    "understood.left_out": "Areas left out ({count}): {reasons}",
    "understood.left_out.own": "the municipality itself ({names})",
    "understood.left_out.total": "the sum of the others ({names})",
    "understood.left_out.excluded": "by the case ({names})",
    "understood.left_out.missing": "a figure is missing ({names})",
    "understood.left_out.not_positive": "a figure is zero or negative ({names})",
    "understood.left_out.unreadable": "a figure cannot be read ({names})",
    "understood.left_out.same_figures": "figures of the case or of another area ({names})",
    "understood.besides": "Besides: {parts}",
    "understood.reported": "published figures ({count})",
    "understood.price_index": "price index ({name})",
    "understood.own_index": "the case's own",
    "understood.volume": "number ({measure}: {numbers})",
    "understood.adjustments": "adjustments ({count})",
    "understood.payers": "payers ({count})",
    "understood.cashable": "share that frees money ({share})",
    "understood.appraisal": "net present value",
    "understood.breaks": "changes of meaning ({count})",
    "understood.provisional": "provisional years ({count})",
    "understood.caveats": "caveats ({count})",
    # What could be seen at all, as `savings check` says it beforehand.
    "seen.now": "Too small to be seen, {years}: {savings} ({interval})",
    "seen.later.one": "Too small after one more year, {years}: {savings}",
    "seen.later.other": "Too small after {count} more years, {years}: {savings}",
    "seen.planned.one": "Too small to be seen after one year, {years}: {savings} ({interval})",
    "seen.planned.other": "Too small to be seen after {count} years, {years}: {savings} ({interval})",
    "seen.own.now": "savings under {percent}\u00a0% of what is projected",
    "seen.own.later": "savings under about {percent}\u00a0%",
    "seen.own.planned": "savings under about {percent}\u00a0% of what is projected",
    "seen.own.any": "savings of any size",
    "seen.beside.now": ", beside the comparison areas under {percent}\u00a0%",
    "seen.beside.later": ", beside the comparison areas under about {percent}\u00a0%",
    "seen.beside.planned": ", beside the comparison areas under about {percent}\u00a0%",
    "seen.beside.any": ", beside the comparison areas of any size",
    "seen.beside.unknown": "; beside the comparison areas, nobody can say it beforehand",
    "seen.only_beside": "beside the comparison areas, {savings}",
    "seen.interval.calibrated": "{level}\u00a0% interval",
    "seen.interval.textbook": "textbook interval of {level}\u00a0%",
    # The rows of a batch.
    "batch.note": (
        "This is about municipalities’ own development work, and is no scientific study. Neither the effect "
        "of single measures nor that of other changes in society has been separated out. Where the figures "
        "of a case come from stands in its own note (CSV, JSON, reports)."
    ),
    "batch.case": "Case",
    "batch.unit": "Unit",
    "batch.saving": "Saving",
    "batch.lower": "from",
    "batch.upper": "to",
    "batch.percent": "%",
    "batch.failed": "Failed",
    "batch.observed": "Observed",
    "batch.projected": "Projected",
    "batch.year": "Year",
    "batch.period": "Period",
    "batch.period.baseline": "before",
    "batch.period.post": "after",
    "batch.period.outside": "–",
    "batch.period.reported": "claim",
    "batch.error": "error",
    "batch.reported_only": "as reported only: nothing is computed",
    # The summary of a batch.
    "portfolio.count": "Cases",
    "portfolio.estimated": "  estimated",
    "portfolio.counted": "    in the sums and in the mean",
    "portfolio.saved": "      less was spent than projected",
    "portfolio.surely_saved": "        with an interval above zero",
    "portfolio.not_saved": "      not less was spent than projected",
    "portfolio.surely_not_saved": "        with an interval below zero",
    "portfolio.invented": "    left out: invented for illustration",
    "portfolio.invented.included": "    of these invented, counted on request",
    "portfolio.doubles": "    left out: municipality counted already",
    "portfolio.doubles.included": "    of these counted twice, on request",
    "portfolio.reported_only": "  as reported only, in no sum",
    "portfolio.error": "  with an error, in no sum",
    "portfolio.left_out": "LEFT OUT OF THE SUMS AND THE MEAN",
    "portfolio.left_out.invented": (
        "Figures invented for illustration say nothing about real savings: {names}."
    ),
    "portfolio.left_out.double": (
        "One municipality counts once, by its first case. These are about the same municipality, in the "
        "same unit and partly the same years, or have exactly the same yearly costs under another name: "
        "{names}. If they are about different costs, --include doubles counts them all."
    ),
    "portfolio.counted_is": "{id} (counted: {of})",
    "portfolio.more": "{names} and {count} more",
    "portfolio.included": "COUNTED ON REQUEST",
    "portfolio.included.invented": (
        "Invented cases: {count}. The sums and the mean below are therefore not those of real cases alone."
    ),
    "portfolio.included.doubles": (
        "Cases whose municipality is counted already: {count}. The same costs may be in the sums and in the "
        "mean twice, and the intervals are then too narrow."
    ),
    "portfolio.sums": "THE SAVINGS TOGETHER",
    "portfolio.sum.less": (
        "{unit} (cases: {count}): together {amount} less was spent than projected; with {level}\u00a0% "
        "probability {between}."
    ),
    "portfolio.sum.more": (
        "{unit} (cases: {count}): together {amount} more was spent than projected; with {level}\u00a0% "
        "probability {between}."
    ),
    "portfolio.prices": "{unit} {prices}",
    "portfolio.assumed": (
        "Assumed: what strikes a country strikes all its municipalities, so the estimation errors of two "
        "cases in one country have a correlation of {correlation}, those in two countries none. Cases that "
        "name no country count as of one."
    ),
    "portfolio.kinds": (
        "Counted by kind: {kinds}. If one of these areas lies within another, as a municipality within a "
        "county, its costs are counted twice. The program cannot see that."
    ),
    "portfolio.kind.municipality": "municipalities {count}",
    "portfolio.kind.county": "counties {count}",
    "portfolio.kind.state": "states {count}",
    "portfolio.kind.other": "other areas {count}",
    "portfolio.mean": (
        "Over {count} cases the mean saving is {mean} of what was projected; with {level}\u00a0% confidence "
        "the mean is {between}."
    ),
    "portfolio.mean.heading": "THE MEAN SAVING",
    "portfolio.mean.assumed": (
        "Assumed: the cases are independent, that is, the error of one says nothing about the error of "
        "another. What strikes a country strikes all its cases, and if several cases are of one country, "
        "the interval of the mean is therefore too narrow."
    ),
    "portfolio.predicted": (
        "A further case of this kind would save {between} with roughly {level}\u00a0% probability."
    ),
    "portfolio.checks": "CHECKS THAT FAILED",
    "portfolio.of": "{count} of {all}",
    # The first page of a site of many cases.
    "site.title": "What was saved, case by case",
    "site.cases.one": "Of {count} case, {parts}.",
    "site.cases.other": "Of {count} cases, {parts}.",
    "site.no_case": "No case here has real figures.",
    "site.less.one": "{count} shows less than projected",
    "site.less.other": "{count} show less than projected",
    "site.less_but_depends.one": "{count} shows less than projected, but it depends on the method",
    "site.less_but_depends.other": "{count} show less than projected, but it depends on the method",
    "site.more.one": "{count} shows more than projected",
    "site.more.other": "{count} show more than projected",
    "site.more_but_depends.one": "{count} shows more than projected, but it depends on the method",
    "site.more_but_depends.other": "{count} show more than projected, but it depends on the method",
    "site.open.one": "{count} shows nothing either way",
    "site.open.other": "{count} show nothing either way",
    "site.reported_only.one": "{count} is known only as published",
    "site.reported_only.other": "{count} are known only as published",
    "site.invented.one": "In addition {count} invented example, which is in no count.",
    "site.invented.other": "In addition {count} invented examples, which are in no count.",
    "site.doubles.one": "In addition {count} case with the costs of another one here; it is in no count.",
    "site.doubles.other": "In addition {count} cases with the costs of others here; they are in no count.",
    "site.errors.one": "{count} case has an error and no page.",
    "site.errors.other": "{count} cases have an error and no page.",
    "site.not_summed": "The amounts of different cases are not added up here.",
    "site.mark.invented": "invented",
    "site.mark.double": "same costs as {id}",
    "site.verdict.less": "less than projected",
    "site.verdict.less_but_depends": "less than projected, but it depends on the method",
    "site.verdict.more": "more than projected",
    "site.verdict.more_but_depends": "more than projected, but it depends on the method",
    "site.verdict.open": "open: nothing either way",
    "site.verdict.reported_only": "known only as published",
    "site.verdict.error": "Error: {error}",
    "site.percent.same": "about as projected",
    "site.percent.endless": "no limits can be given",
    "site.forest.title": "Saving of each case, in percent of what was projected for it",
    "site.forest.subtitle": (
        "All years from the start on. An interval with zero in it does not show whether anything was saved."
    ),
    "site.forest.desc": (
        "{count} rows, a case each, with a dot for the saving and a line for its interval. All values are "
        "in the table."
    ),
    "site.forest.real": "case",
    "site.forest.invented": "invented example",
    "site.forest.band": "{level}\u00a0% interval",
    "site.forest.less": "less",
    "site.forest.more": "more",
    "site.table": "The cases",
    "site.column.municipality": "Municipality",
    "site.column.case": "Case",
    "site.column.start": "Start",
    "site.column.verdict": "Verdict",
    "site.column.saving": "Saving",
    "site.column.percent": "In percent",
    "site.column.failed": "Checks failed",
    "site.failed": "{failed} of {judged}",
    "site.filter": "Show only rows with",
    "site.shown": "Rows shown: {shown} of {count}",
    "site.footer": "Made with savings {version}.",
    # The workbook: names of sheets (31 characters at most), headings, guards.
    "workbook.sheet.summary": "Summary",
    "workbook.sheet.figures": "Figures",
    "workbook.sheet.ways": "Ways",
    "workbook.sheet.notes": "Checks and notes",
    "workbook.footer": "Not a scientific study. The note stands at the top of every sheet.",
    "workbook.footer.rows": "Not a scientific study. The note stands in the last column of every row.",
    "workbook.page": "page {page} of {pages}",
    "workbook.rerun": "rerun savings",
    "workbook.yes": "yes",
    "workbook.no": "no",
    "workbook.not_judged": "not judged",
    "workbook.as_reported": "The figures of this workbook are those of the report.",
    "workbook.changed": (
        "FIGURES HAVE BEEN CHANGED: what the sentences say is not about them. Change the case file, and "
        "rerun savings."
    ),
    "workbook.colours": (
        "Blue: typed. Black: a formula. Grey italics: kept from savings; if a figure that it rests on is "
        "changed, it says so."
    ),
    "workbook.measure": "{measure}. Amounts in {unit}.",
    "workbook.unit": "Amounts in {unit}",
    "workbook.result": "Result, {years}",
    "workbook.in_report": "In the report",
    "workbook.agrees": "Agrees with the report",
    "workbook.projected": "Projected",
    "workbook.range_lower": "{level} interval of the saving, lower end",
    "workbook.range_upper": "{level} interval of the saving, upper end",
    "workbook.detectable": "Smallest saving that could have been seen",
    "workbook.share": "Saving as a share of what was projected",
    "workbook.cost": "The intervention's own cost",
    "workbook.cost.in_kind": "of which given in kind",
    "workbook.cost.moved": "of which moved from elsewhere",
    "workbook.gross": "Saving before its own cost",
    "workbook.net": "Net saving",
    "workbook.net_lower": "{level} interval of the net saving, lower end",
    "workbook.net_upper": "{level} interval of the net saving, upper end",
    "workbook.chart": "Observed and projected, {who}",
    "workbook.chart.desc": (
        "Line chart by year, {first} to {last}: what was observed, what is projected from {start} on, and "
        "the {level} interval around it. All values are on the sheet {sheet}."
    ),
    "workbook.band": "{level} interval",
    "workbook.starts_in": "Year, as a number",
    "workbook.as_typed": "Observed, in the prices of the case",
    "workbook.index": "Price index",
    "workbook.heads": "People",
    "workbook.projected_lower": "Projected, {level} lower",
    "workbook.projected_upper": "Projected, {level} upper",
    "workbook.saving_lower": "Saving, {level} lower",
    "workbook.saving_upper": "Saving, {level} upper",
    "workbook.cumulative": "Saving, added up",
    "workbook.textbook_lower": "Text-book {level} lower",
    "workbook.textbook_upper": "Text-book {level} upper",
    "workbook.total": "Total, {years}",
    "workbook.interval": "{level} interval",
    "workbook.baseline": "The baseline",
    "workbook.used": "Figure that the line is drawn through",
    "workbook.kept_copy": "As reported",
    "workbook.parts": "Parts of the formulas",
    "workbook.unchanged": "Baseline, price index and people unchanged",
    "workbook.count": "Baseline years",
    "workbook.level": "Level of the interval",
    "workbook.quantile": "Student's t",
    "workbook.error": "Standard error about the line",
    "workbook.centre": "Mean of the years",
    "workbook.spread": "Squared deviations of the years",
    "workbook.base": "Price index in {year}",
    "workbook.usual": "People before the start",
    "workbook.line": "The line",
    "workbook.line_lower": "The line, lower end",
    "workbook.line_upper": "The line, upper end",
    "workbook.for_chart": "What the chart shows",
    "workbook.width": "Width of the band",
    "workbook.way": "Way to draw the trend",
    "workbook.from": "From",
    "workbook.to": "To",
    "workbook.tenable": "Tenable",
    "workbook.counts": "Counts",
    "workbook.missed": "Misses by, a year",
    "workbook.saving_in": "Saving {years}",
    "workbook.limit": "A tenable way misses by no more than",
    "workbook.counting": "Ways that count",
    "workbook.giving": "of which give a saving",
}
