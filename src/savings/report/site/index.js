(function () {
var table = document.querySelector(".cases"), body = table.tBodies[0], rows = [...body.rows]
var heads = [...table.tHead.rows[0].cells], field = document.querySelector("input")
var status = document.querySelector("[role=status]"), language = document.documentElement.lang
table.classList.add("sorted")
field.closest("p").hidden = false
heads.forEach(function (head, at) {
  var button = document.createElement("button")
  button.type = "button"
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener("click", function () {
    var way = head.ariaSort === "ascending" ? -1 : 1
    heads.forEach(function (each) { each.removeAttribute("aria-sort") })
    head.setAttribute("aria-sort", way === 1 ? "ascending" : "descending")
    rows.sort(function (one, other) {
      var a = one.cells[at].dataset.v, b = other.cells[at].dataset.v
      if (one.dataset.g !== other.dataset.g) return one.dataset.g - other.dataset.g
      if (a === "" || b === "") return (a === "") - (b === "")
      return way * (head.dataset.n ? a - b : a.localeCompare(b, language))
    })
    body.remove()
    body.append(...rows)
    table.append(body)
  })
})
field.addEventListener("input", function () {
  var wanted = field.value.toLowerCase(), shown = 0
  rows.forEach(function (row) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted)
    shown += row.hidden ? 0 : 1
  })
  status.textContent = status.dataset.t.replace("{shown}", shown)
})
})()
