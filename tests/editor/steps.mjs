// What a person does in the editor: changes the title and stage of an action, takes away a field that no longer fits, adds a task;
// changes a mission's milestone; and writes a place that was not there.

export default async function ({ field, open, go, save, page, out }) {
  await open("actions", "heat-tranebjerg");
  await page.screenshot({ path: `${out}/action.png` });
  await field("title").getByRole("textbox").fill("Straw heat: still in Tranebjerg");
  await field("stage").getByRole("combobox").click();
  await page.getByRole("option", { name: /^completed/i }).click();
  await field("starts").getByRole("textbox").fill("");
  await field("tasks").getByRole("button", { name: /add/i }).first().click();
  await field("tasks.2.title").getByRole("textbox").fill("Say what was learned");
  await field("tasks.2.due").getByRole("textbox").fill("2027-05");
  await page.screenshot({ path: `${out}/task.png` });
  await save();

  await open("missions", "fossil-free-2030");
  await field("statement").scrollIntoViewIfNeeded();
  await field("statement").locator("textarea, [role=textbox]").first().fill("By 2030 nothing on Samsø burns fossil fuel for energy.");
  await save();

  await go("places/new");
  await field("title").getByRole("textbox").fill("Besser Måle");
  await field("lat").getByRole("textbox").fill("55.86");
  await field("lon").getByRole("textbox").fill("10.66");
  await save();
}
