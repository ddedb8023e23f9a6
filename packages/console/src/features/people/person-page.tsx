import { getRouteApi } from '@tanstack/react-router';
import { PersonFile } from './person-file';

const route = getRouteApi('/desk/people/$technicianId');

/** A technician's file, at its own address. */
export function PersonPage() {
  return <PersonFile id={route.useParams().technicianId} />;
}
