declare module '@beshkenadze/eyecite';
