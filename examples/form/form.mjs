import { readForm } from './read-form.mjs';

const form = document.querySelector('form');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { directive, messages } = readForm(new FormData(form));
  for (const input of form.querySelectorAll('input')) {
    const message = messages.get(input.name) ?? '';
    input.setCustomValidity(message);
    input.nextElementSibling.value = message;
  }
  form.querySelector('pre').textContent = messages.size === 0 ? JSON.stringify(directive, null, 2) : '';
});
