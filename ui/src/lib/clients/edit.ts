/// The client as the form holds him, and as the core takes him.
import type { ClientEdit, ContactPerson, Mark } from "../api/api";

export type Form = Omit<ClientEdit, "contact"> & { contact: ContactPerson };

export const marksFor: Mark[] = ["large_margin", "raises_turnover", "promising", "showcase", "trophy", "recommends"];
export const marksAgainst: Mark[] = ["low_margin", "pays_badly", "buys_little", "demands_much", "rude_to_staff", "no_loyalty"];

const nobody = (): ContactPerson => ({ id: null, full_name: "", gender: null, role: "", dative_name: "", about_name: "" });

export const blank = (): Form => ({
  id: null, name: "", contact: nobody(), street: "", city: "", postal_code: "", phone: "", extension: "", email: "", tax_id: "", language: null, served_by: null,
  note: "", facts: [], marks: [], mark_notes: [], debt_minor: 0, do_not_contact: false,
});

export const toForm = (edit: ClientEdit): Form => ({ ...structuredClone(edit), contact: structuredClone(edit.contact) ?? nobody() });

export function toEdit(form: Form): ClientEdit {
  const { contact } = form;
  const named = contact.id !== null || [contact.full_name, contact.role, contact.dative_name, contact.about_name].some((text) => text.trim() !== "");
  return { ...form, contact: named ? contact : null, facts: form.facts.map((fact) => fact.trim()).filter((fact) => fact !== "") };
}
